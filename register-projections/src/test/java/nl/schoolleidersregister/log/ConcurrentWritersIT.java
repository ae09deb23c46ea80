package nl.schoolleidersregister.log;

import static nl.schoolleidersregister.log.Sequences.assertInOrder;
import static nl.schoolleidersregister.log.Sequences.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestLog.Writer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Writers at the same time, fast and slow, some of whom take back what they wrote, on streams of their own and on
 * shared ones, while readers follow. What the writers saw commit is what every reader gets, once and in one order.
 */
class ConcurrentWritersIT {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 60;
    private static final int SHARED = 3;

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final long seed = Seed.of(ConcurrentWritersIT.class);
    private final List<SharedStream> shared = IntStream.range(0, SHARED)
            .mapToObj(number -> new SharedStream("shared" + number))
            .toList();

    /** A stream of several writers; as in the product, nobody writes before its turn has come. */
    private static final class SharedStream {
        private final ReentrantLock turn = new ReentrantLock();
        private final String name;
        private long next;

        SharedStream(String name) {
            this.name = name;
        }
    }

    @Test
    void every_reader_gets_all_that_was_committed_in_one_order() throws Exception {
        var committed = ConcurrentHashMap.<String>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(number -> threads.submit(() -> write(number, committed::add)))
                    .toList();
            Callable<List<LoggedEvent>> follow = () -> follow(writers);
            var readers = threads.invokeAll(List.of(follow, follow));
            var first = readers.getFirst().get();
            assertThat(first).isEqualTo(readers.getLast().get());
            assertThat(Sequences.names(first)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
            assertInOrder(first);
        }
        assertThat(committed).hasSizeGreaterThan(WRITERS * TRANSACTIONS / 2);
    }

    private interface Told {
        boolean add(String name);
    }

    private Void write(int number, Told committed) throws InterruptedException {
        var random = new Random(seed + number);
        var own = new SharedStream("own" + number);
        try (var writer = log.writer()) {
            for (var transaction = 0; transaction < TRANSACTIONS; transaction++) {
                var stream = random.nextBoolean() ? own : shared.get(random.nextInt(SHARED));
                stream.turn.lock();
                try {
                    transact(stream, writer, random, committed);
                } finally {
                    stream.turn.unlock();
                }
            }
        }
        return null;
    }

    private static void transact(SharedStream stream, Writer writer, Random random, Told committed)
            throws InterruptedException {
        var facts = new ArrayList<Entry>();
        for (var fact = random.nextInt(3); fact >= 0; fact--) {
            facts.add(entry(stream.name, stream.next + facts.size()));
            writer.write(List.of(facts.getLast()));
            pause(random);
        }
        if (random.nextInt(6) == 0) {
            writer.rollback();
            return;
        }
        writer.commit();
        stream.next += facts.size();
        facts.forEach(fact -> committed.add(fact.stream() + "#" + fact.sequence()));
    }

    /** Mostly none, at times so long that others commit meanwhile. */
    private static void pause(Random random) throws InterruptedException {
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(12));
        }
    }

    private List<LoggedEvent> follow(List<Future<Void>> writers) throws Exception {
        var tail = new Tail(log.reader(database.register()), Position.START);
        var random = new Random(seed);
        while (!writers.stream().allMatch(Future::isDone)) {
            tail.read(1 + random.nextInt(20));
        }
        for (var writer : writers) {
            writer.get();
        }
        return tail.readAll().seen();
    }
}
