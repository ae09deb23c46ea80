package nl.schoolleidersregister.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.SchemaDump;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildIT {

    private static final long SEED = Seed.of(RebuildIT.class);
    private static final int DOSSIERS = 40;

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final TestViews shown = new TestViews(database);
    private final Views views = new Views(database.register());
    private final List<Projection> projections = FeedConfiguration.projections();
    private final List<Entry> history = RandomHistory.of(new Random(SEED), DOSSIERS);

    private Rebuilds rebuilds() {
        return rebuilds(projections);
    }

    private Rebuilds rebuilds(List<Projection> projections) {
        return TestRebuilds.of(
                log.reader(database.register()), database.register(), database.registerOwner(), projections);
    }

    private void append(List<Entry> entries) {
        for (var from = 0; from < entries.size(); from += 50) {
            log.append(entries.subList(from, Math.min(entries.size(), from + 50)));
        }
    }

    /** Hands what is in the log to the views that people look at. */
    private void catchUp() {
        var at = projections.stream()
                .map(views::reached)
                .min(Position::compareTo)
                .orElseThrow();
        for (var batch = read(at); !batch.isEmpty(); batch = read(at)) {
            views.writeStrictly(projections, Batch.of(batch));
            at = batch.getLast().position();
        }
    }

    private List<LoggedEvent> read(Position at) {
        return log.reader(database.register()).after(at, 400);
    }

    private void rebuild(String... names) {
        try (var rebuilds = rebuilds()) {
            assertThat(rebuilds.start(List.of(names))).isTrue();
            rebuilds.await();
            assertThat(rebuilds.last().getFirst().fault()).isNull();
            assertThat(rebuilds.last().getFirst().endedAt()).isNotNull();
        }
    }

    private List<String> schemas() {
        return JdbcClient.create(database.registerOwner())
                .sql("select nspname from pg_namespace where nspname like 'view%' order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void a_rebuild_leaves_the_same_rows_tables_and_indexes() {
        append(history);
        catchUp();
        var rows = shown.rows();
        var schema = SchemaDump.of(database.registerOwner(), "view");
        rebuild();
        assertThat(shown.rows()).isEqualTo(rows);
        assertThat(SchemaDump.of(database.registerOwner(), "view")).isEqualTo(schema);
        assertThat(schemas()).containsExactly("view");
    }

    @Test
    void rows_that_went_wrong_are_right_again() {
        append(history);
        catchUp();
        var rows = shown.rows();
        JdbcClient.create(database.registerOwner())
                .sql("update view.pe_points set minutes = minutes + 60")
                .update();
        JdbcClient.create(database.registerOwner())
                .sql("delete from view.school")
                .update();
        assertThat(shown.rows()).isNotEqualTo(rows);
        rebuild();
        assertThat(shown.rows()).isEqualTo(rows);
    }

    @Test
    void one_view_is_rebuilt_and_the_others_are_left() {
        append(history);
        catchUp();
        var rows = shown.rows();
        var owner = JdbcClient.create(database.registerOwner());
        owner.sql("delete from view.pe_points").update();
        owner.sql("comment on table view.school is 'not touched'").update();
        rebuild("ledger");
        assertThat(shown.rows()).isEqualTo(rows);
        assertThat(owner.sql("select obj_description('view.school'::regclass)")
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("not touched");
    }

    @Test
    void the_feed_goes_on_where_the_rebuild_ended() {
        append(history.subList(0, history.size() / 2));
        rebuild();
        append(history.subList(history.size() / 2, history.size()));
        catchUp();
        var rows = shown.rows();
        rebuild();
        assertThat(shown.rows()).isEqualTo(rows);
    }

    @Test
    void nothing_is_lost_or_counted_twice_while_facts_keep_coming() throws Exception {
        append(history.subList(0, history.size() / 2));
        catchUp();
        var done = new AtomicBoolean();
        var faults = new CopyOnWriteArrayList<Throwable>();
        var feed = Thread.ofPlatform().start(() -> whileNot(done, faults, this::catchUp));
        var writer = Thread.ofPlatform()
                .start(() -> history.subList(history.size() / 2, history.size())
                        .forEach(entry -> log.append(List.of(entry))));
        while (writer.isAlive()) {
            rebuild();
        }
        writer.join();
        done.set(true);
        feed.join();
        assertThat(faults).isEmpty();
        catchUp();
        var rows = shown.rows();
        rebuild();
        assertThat(shown.rows()).isEqualTo(rows);
        shown.clear();
        catchUp();
        assertThat(shown.rows()).isEqualTo(rows);
    }

    private static void whileNot(AtomicBoolean done, List<Throwable> faults, Runnable work) {
        while (!done.get()) {
            try {
                work.run();
            } catch (RuntimeException fault) {
                faults.add(fault);
                return;
            }
        }
    }

    /** Fails once, at the batch that the test wants. */
    private record Failing(Projection projection, AtomicBoolean armed) implements Projection {

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public List<String> tables() {
            return projection.tables();
        }

        @Override
        public Set<Class<? extends Event>> follows() {
            return projection.follows();
        }

        @Override
        public void project(List<LoggedEvent> batch, View view) {
            projection.project(batch, view);
            if (batch.getFirst().metadata().bucket() > 30 && armed.getAndSet(false)) {
                throw new RecoverableDataAccessException("as the test wants");
            }
        }
    }

    @Test
    void what_was_cut_off_goes_on_where_it_was() {
        append(history);
        catchUp();
        var rows = shown.rows();
        var failing = new ArrayList<>(projections);
        failing.replaceAll(projection -> new Failing(projection, new AtomicBoolean(true)));
        try (var rebuilds = rebuilds(failing)) {
            assertThat(rebuilds.start(List.of())).isTrue();
            rebuilds.await();
            assertThat(rebuilds.last().getFirst().endedAt()).isNull();
            assertThat(shown.rows()).as("nobody sees a half-built view").isEqualTo(rows);
            assertThat(rebuilds.start(List.of())).as("one at a time").isFalse();
        }
        var written = JdbcClient.create(database.registerOwner())
                .sql("select count(*) from view_1.position where bucket >= 0 and tx > '0'")
                .query(Long.class)
                .single();
        assertThat(written).isPositive();
        JdbcClient.create(database.registerOwner())
                .sql("delete from view.pe_points")
                .update();
        try (var rebuilds = rebuilds()) {
            rebuilds.resume();
            rebuilds.await();
            assertThat(rebuilds.last()).hasSize(1);
            assertThat(rebuilds.last().getFirst().endedAt()).isNotNull();
        }
        assertThat(shown.rows()).isEqualTo(rows);
        assertThat(schemas()).containsExactly("view");
    }

    @Test
    void waits_for_who_reads_and_then_takes_the_place() throws Exception {
        append(history);
        catchUp();
        var rows = shown.rows();
        try (var reader = database.registerUnpooled().getConnection();
                var rebuilds = rebuilds();
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select count(*) from view.dossier").close();
            rebuilds.start(List.of());
            Thread.sleep(4_000);
            assertThat(rebuilds.progress()).isPresent();
            assertThat(shown.rows()).as("readers wait for nothing").isEqualTo(rows);
            reader.commit();
            rebuilds.await();
            assertThat(rebuilds.last().getFirst().endedAt()).isNotNull();
        }
        assertThat(shown.rows()).isEqualTo(rows);
    }

    @Test
    void an_erased_person_leaves_the_same_counts() {
        append(history);
        catchUp();
        var counts = shown.counts();
        var subject = shown.rows("select dossier::text from view.dossier where number is null")
                .getFirst();
        log.keys().destroy(subject);
        rebuild();
        assertThat(shown.counts().stream().filter(count -> !count.contains("_name ")))
                .isEqualTo(counts.stream()
                        .filter(count -> !count.contains("_name "))
                        .toList());
        assertThat(shown.rows(
                        "select concat(given, family, email) from view.dossier where dossier = '" + subject + "'"))
                .containsExactly("");
    }

    @Test
    void a_projection_that_is_not_there_is_refused() {
        try (var rebuilds = rebuilds()) {
            assertThatIllegalArgumentException().isThrownBy(() -> rebuilds.start(List.of("nothing")));
        }
    }
}
