package nl.schoolleidersregister.feed.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.Batch;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However the log reaches the views, the rows are the same. */
class FeedEquivalenceIT {

    private static final long SEED = Seed.of(FeedEquivalenceIT.class);
    private static final int DOSSIERS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final TestViews shown = new TestViews(database);
    private final Views views = new Views(database.register());
    private final List<Projection> projections = FeedConfiguration.projections();
    private final List<Entry> history = RandomHistory.of(new Random(SEED), DOSSIERS);
    private final String name = UUID.randomUUID().toString();
    private final KafkaSettings settings = TestBroker.settings(name);

    private void appendPart(int part, int of) {
        var entries = history.subList(history.size() * part / of, history.size() * (part + 1) / of);
        for (var from = 0; from < entries.size(); from += 20) {
            log.append(entries.subList(from, Math.min(entries.size(), from + 20)));
        }
    }

    private Position reached() {
        return Collections.min(views.reachedByBucket(projections));
    }

    private Position furthest() {
        return Collections.max(views.reachedByBucket(projections));
    }

    private void until(String what, BooleanSupplier holds) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void untilAllIsShown() throws InterruptedException {
        var last = log.reader(database.register()).last();
        until("all is shown", () -> !last.isAfter(reached()));
    }

    @Test
    void direct_through_the_broker_and_by_a_rebuild_it_leaves_the_same_rows() throws Exception {
        throughTheBroker();
        var throughBroker = shown.rows();
        assertThat(throughBroker).hasSizeGreaterThan(3 * DOSSIERS);
        assertThat(views.parked()).isEmpty();

        shown.clear();
        direct();
        assertThat(throughBroker).as("as the direct feed").isEqualTo(shown.rows());

        shown.clear();
        rebuild();
        assertThat(throughBroker).as("as a rebuild").isEqualTo(shown.rows());
    }

    private void throughTheBroker() throws Exception {
        appendPart(0, 4);
        Process killed;
        try (var publisher = TestBroker.publisher(database, log, settings)) {
            publisher.start();
            killed = ReceiverProcess.start(database, name);
            until(
                    "the process that is to be killed is at work",
                    () -> furthest().isAfter(Position.START));
            appendPart(1, 4);
            var before = furthest();
            until("it goes on", () -> furthest().isAfter(before));
            killed.destroyForcibly().waitFor();
        }
        assertThat(killed.exitValue()).isNotZero();
        everythingAgain();
        try (var publisher = TestBroker.publisher(database, log, settings);
                var second = TestBroker.receivers(database, log, settings, projections)) {
            publisher.start();
            try (var first = TestBroker.receivers(database, log, settings, projections)) {
                first.start();
                appendPart(2, 4);
                second.start();
                untilAllIsShown();
            }
            appendPart(3, 4);
            untilAllIsShown();
        }
    }

    /** What was noted of the publishing is lost, so that everything is sent again from the beginning. */
    private void everythingAgain() {
        assertThat(JdbcClient.create(database.registerOwner())
                        .sql("delete from publication")
                        .update())
                .isEqualTo(1);
    }

    private void direct() {
        var at = Position.START;
        var reader = log.reader(database.register());
        for (var batch = reader.readableAfter(at, 300); !batch.isEmpty(); batch = reader.readableAfter(at, 300)) {
            views.write(projections, Batch.of(batch));
            at = batch.getLast().position();
        }
    }

    private void rebuild() {
        try (var rebuilds = new Rebuilds(
                log.reader(database.register()),
                projections,
                new RebuildStore(database.registerOwner(), database.register()),
                rebuild -> new RebuildSchema(database.registerOwner(), database.register(), rebuild.id(), projections),
                schema -> new Views(database.register(), schema))) {
            assertThat(rebuilds.start(List.of())).isTrue();
            rebuilds.await();
            assertThat(rebuilds.last().getFirst().fault()).isNull();
        }
    }
}
