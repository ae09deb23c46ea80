package nl.schoolleidersregister.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.testing.RandomHistory;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process is killed in the middle of a rebuild; the next one finishes it. */
class KilledRebuildIT {

    private static final int DOSSIERS = 30;
    private static final int PATIENCE_SECONDS = 120;

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final TestViews shown = new TestViews(database);
    private final JdbcClient owner = JdbcClient.create(database.registerOwner());
    private final List<Projection> projections = FeedConfiguration.projections();

    private void handAll() {
        var events = log.reader(database.register()).after(Position.START, Integer.MAX_VALUE);
        new Views(database.register()).writeStrictly(projections, Batch.of(events));
    }

    /** How many buckets the rebuild has written. */
    private long written() {
        var there = owner.sql("select to_regclass('view_1.position') is not null")
                .query(Boolean.class)
                .single();
        return !there
                ? 0
                : owner.sql("select count(distinct bucket) from view_1.position where bucket >= 0 and tx > '0'")
                        .query(Long.class)
                        .single();
    }

    @Test
    void what_a_killed_process_wrote_stays_and_the_next_one_finishes_it() throws Exception {
        log.append(RandomHistory.of(new Random(Seed.of(KilledRebuildIT.class)), DOSSIERS));
        handAll();
        var rows = shown.rows();

        var killed = RebuildProcess.start(database, true);
        while (written() < Bucket.COUNT / 4) {
            assertThat(killed.isAlive()).isTrue();
            Thread.sleep(20);
        }
        killed.destroyForcibly().waitFor();
        assertThat(killed.exitValue()).isNotZero();
        var kept = written();
        assertThat(kept).isBetween((long) Bucket.COUNT / 4, Bucket.COUNT - 1L);
        assertThat(shown.rows()).as("nobody sees a half-built view").isEqualTo(rows);

        // What people look at goes wrong, so that only the finished rebuild can make it right.
        owner.sql("delete from view.pe_points").update();
        owner.sql("delete from view.school").update();
        var next = RebuildProcess.start(database, false);
        assertThat(next.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(next.exitValue()).isZero();

        assertThat(new RebuildStore(database.registerOwner(), database.register()).last(10))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.endedAt()).isNotNull();
                    assertThat(one.fault()).isNull();
                });
        assertThat(shown.rows()).isEqualTo(rows);
        shown.clear();
        handAll();
        assertThat(shown.rows()).as("as a fresh build").isEqualTo(rows);
    }
}
