package nl.schoolleidersregister.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view that is added later, with one class and one migration, tells everything from the first day (N15). */
class NewQuestionIT {

    private static final long SEED = Seed.of(NewQuestionIT.class);
    private static final int DOSSIERS = 30;
    private static final int LONGER_THAN_THIS_LOG = 1_000_000;
    private static final int SHORTER_THAN_THIS_LOG = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final LogReader reader = log.reader(database.register());
    private final Views views = new Views(database.register());
    private final TestViews shown = new TestViews(database);
    private final List<Entry> history = RandomHistory.of(new Random(SEED), DOSSIERS);
    private final List<Projection> known = FeedConfiguration.projections();
    private final List<Projection> withTheNewOne = with(known, new WaitingTimeProjection());

    private static List<Projection> with(List<Projection> projections, Projection another) {
        var all = new ArrayList<>(projections);
        all.add(another);
        return List.copyOf(all);
    }

    /** The register ran for a while, and nobody had asked yet. */
    @BeforeEach
    void years_have_passed() {
        log.append(history);
        views.writeStrictly(known, Batch.of(reader.readableAfter(views.reached(known.getFirst()), history.size())));
        Flyway.configure()
                .dataSource(database.registerOwner())
                .locations("db/register", "db/example")
                .placeholders(Map.of("app", "register_app"))
                .load()
                .migrate();
    }

    /** Starts the register with the new view; gives the rebuilds it needed. */
    private List<RebuildOnFile> start(int far) {
        try (var rebuilds = TestRebuilds.of(reader, database.register(), database.registerOwner(), withTheNewOne);
                var feed = new DirectFeed(reader, views, withTheNewOne)) {
            new FarBehind(reader, views, rebuilds, far).fill(feed);
            feed.start();
            rebuilds.await();
            assertThat(feed.await(reader.last(), PATIENCE)).isTrue();
            return rebuilds.last();
        }
    }

    private List<String> answers() {
        return shown.rows(
                "select concat_ws(' ', dossier, enrolled_on, registered_on) from view.waiting_time order by 1");
    }

    /** The same, from the facts. */
    private List<String> expected() {
        var days = new TreeMap<String, LocalDate>();
        var registered = new TreeMap<String, LocalDate>();
        for (var entry : history) {
            if (entry.event() instanceof Enrolled fact) {
                days.put(entry.subject().value(), fact.on());
            } else if (entry.event() instanceof Registered fact) {
                registered.put(entry.subject().value(), Origin.dayOf(fact.at()));
            }
        }
        assertThat(registered).isNotEmpty();
        return days.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue() + told(registered.get(one.getKey())))
                .sorted()
                .toList();
    }

    private static String told(@Nullable LocalDate day) {
        return day == null ? "" : " " + day;
    }

    @Test
    void on_a_short_log_the_feed_tells_it_everything() {
        assertThat(start(LONGER_THAN_THIS_LOG)).isEmpty();
        assertThat(answers()).hasSize(DOSSIERS).isEqualTo(expected());
    }

    @Test
    void on_a_long_log_a_rebuild_of_that_view_alone_does() {
        assertThat(start(SHORTER_THAN_THIS_LOG)).singleElement().satisfies(one -> {
            assertThat(one.projections()).containsExactly("waiting-time");
            assertThat(one.fault()).isNull();
        });
        assertThat(answers()).hasSize(DOSSIERS).isEqualTo(expected());
    }

    @Test
    void after_that_it_follows_like_any_other() {
        start(SHORTER_THAN_THIS_LOG);
        var another = RandomHistory.of(new Random(SEED + 1), DOSSIERS + 1).stream()
                .filter(entry -> entry.event() instanceof Enrolled)
                .filter(entry -> history.stream().noneMatch(old -> old.subject().equals(entry.subject())))
                .limit(1)
                .toList();
        assertThat(another).hasSize(1);
        log.append(another);
        views.writeStrictly(
                List.of(new WaitingTimeProjection()),
                Batch.of(reader.readableAfter(views.reached(new WaitingTimeProjection()), 10)));
        assertThat(answers()).hasSize(DOSSIERS + 1);
    }

    @Test
    void the_handbook_shows_this_very_class_and_migration() throws IOException {
        var handbook = Files.readString(Path.of("..", "docs", "operations.md"));
        assertThat(handbook)
                .contains(read("resources/db/example/V1000__waiting_time.sql").strip());
        var source = read("java/nl/schoolleidersregister/feed/WaitingTimeProjection.java");
        assertThat(handbook)
                .contains(source.substring(source.indexOf("final class")).strip());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src", "test").resolve(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
