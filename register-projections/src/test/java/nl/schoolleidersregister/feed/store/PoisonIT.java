package nl.schoolleidersregister.feed.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.school.SchoolEvent;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.RandomEvents;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts that a view cannot take in: their subject waits in that view, and nobody else does. */
class PoisonIT {

    private static final long SEED = Seed.of(PoisonIT.class);
    private static final Subject STRANGER = new Subject(new UUID(0, 1).toString());

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final TestViews shown = new TestViews(database);
    private final Views views = new Views(database.register());
    private final List<Projection> projections = FeedConfiguration.projections();
    private final RandomEvents values = new RandomEvents(new Random(SEED));
    private final List<Entry> history = RandomHistory.of(new Random(SEED), 20);

    private void handAll() {
        var at = projections.stream()
                .map(views::reached)
                .min(Position::compareTo)
                .orElseThrow();
        var events = log.reader(database.register()).readableAfter(at, 100_000);
        if (!events.isEmpty()) {
            views.write(projections, Batch.of(events));
        }
    }

    private Entry stray(long sequence, Event event) {
        return new Entry("registration:" + STRANGER.value(), STRANGER, sequence, event);
    }

    private List<String> parked() {
        return views.parked().stream().map(ParkedSubject::projection).sorted().toList();
    }

    private Projection named(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_subject_waits_and_everything_else_of_the_batch_is_written() {
        log.append(history);
        handAll();
        var rows = shown.rows();
        shown.clear();
        var mixed = new ArrayList<>(history);
        mixed.add(history.size() / 2, stray(0, values.of(PePointsReversed.class)));
        var events = TestViews.logged(mixed);
        views.write(projections, Batch.of(events));
        assertThat(shown.rows()).isEqualTo(rows);
        assertThat(parked()).as("the dossier is not there either").containsExactly("dossier", "ledger");
        var one = views.parked().getLast();
        assertThat(one.subject()).isEqualTo(STRANGER.value());
        assertThat(one.from()).isEqualTo(events.get(history.size() / 2).position());
        assertThat(one.fault()).contains("No row");
        assertThat(views.reached(named("ledger"))).isEqualTo(events.getLast().position());
    }

    @Test
    void what_follows_on_a_waiting_subject_waits_too() {
        log.append(List.of(stray(0, values.of(PePointsReversed.class))));
        handAll();
        log.append(List.of(stray(1, values.of(PePointsEarned.class))));
        log.append(history);
        handAll();
        assertThat(shown.rows("select 1 from view.pe_points where dossier = '" + STRANGER.value() + "'"))
                .isEmpty();
        assertThat(parked()).containsExactly("dossier", "ledger");
    }

    @Test
    void what_is_tried_again_in_vain_stays_and_says_how_often() {
        log.append(List.of(stray(0, values.of(PePointsReversed.class))));
        handAll();
        assertThat(views.tryAgain(named("ledger"), STRANGER.value(), log.reader(database.register())))
                .isFalse();
        assertThat(views.parked())
                .filteredOn(one -> one.projection().equals("ledger"))
                .singleElement()
                .satisfies(one -> assertThat(one.tries()).isEqualTo(1));
    }

    @Test
    void what_was_mended_is_taken_in_with_all_that_waited() {
        var reversed = values.of(PePointsReversed.class);
        log.append(List.of(stray(0, reversed), stray(1, values.of(PePointsEarned.class))));
        handAll();
        // As when a fault in a projection was mended: the row is there now.
        JdbcClient.create(database.registerOwner())
                .sql("insert into view.pe_points (dossier, credit, entry, basis, form, minutes, first_day, day,"
                        + " competences, earned_at) values (?, ?, ?, 'VALIDATED', 'COURSE', 60, '2026-01-01',"
                        + " '2026-01-01', '', now())")
                .params(UUID.fromString(STRANGER.value()), reversed.credit().value(), UUID.randomUUID())
                .update();
        assertThat(views.tryAgain(named("ledger"), STRANGER.value(), log.reader(database.register())))
                .isTrue();
        assertThat(parked()).containsExactly("dossier");
        assertThat(shown.rows("select reversed_at is null from view.pe_points order by 1"))
                .containsExactly("f", "t");
    }

    @Test
    void a_fact_of_a_later_version_stops_its_subject_in_every_view_and_no_other() {
        log.append(history);
        handAll();
        var rows = shown.rows();
        shown.clear();
        var subject = new Subject("school:later");
        log.append(List.of(new Entry("school:later", subject, 0, values.of(SchoolImported.class))));
        JdbcClient.create(database.registerOwner())
                .sql("update domain_event_entry set payload_type = 'school.of-later' where subject = 'school:later'")
                .update();
        handAll();
        assertThat(shown.rows()).isEqualTo(rows);
        assertThat(views.parked())
                .hasSameSizeAs(projections)
                .allMatch(one -> one.fault().contains("school.of-later"));
    }

    @Test
    void a_damaged_fact_stops_its_subject_where_it_is_needed() {
        log.append(List.of(new Entry("school:x", new Subject("school:x"), 0, values.of(SchoolImported.class))));
        JdbcClient.create(database.registerOwner())
                .sql("update domain_event_entry set payload = '{}' where subject = 'school:x'")
                .update();
        handAll();
        assertThat(parked()).containsExactly("school");
    }

    @Test
    void a_lost_connection_is_no_poison() {
        log.append(history);
        var events = log.reader(database.register()).readableAfter(Position.START, 100_000);
        var faults = new ArrayList<RuntimeException>();
        List<LoggedEvent> handed = new ArrayList<>();
        var cut = new Projection() {

            @Override
            public String name() {
                return "cut";
            }

            @Override
            public List<String> tables() {
                return List.of();
            }

            @Override
            public Set<Class<? extends Event>> follows() {
                return Set.of(SchoolEvent.class);
            }

            @Override
            public void project(List<LoggedEvent> batch, View view) {
                handed.addAll(batch);
                view.sql("select pg_terminate_backend(pg_backend_pid())").query(_ -> {});
            }
        };
        try {
            views.write(List.of(cut), Batch.of(events));
        } catch (RuntimeException fault) {
            faults.add(fault);
        }
        assertThat(handed).isNotEmpty();
        assertThat(faults).hasSize(1);
        assertThat(views.parked()).isEmpty();
        assertThat(views.reached(cut)).isEqualTo(Position.START);
    }
}
