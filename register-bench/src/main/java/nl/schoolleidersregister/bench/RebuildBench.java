package nl.schoolleidersregister.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.sealing.store.KeyStore;

/**
 * Events a second of a rebuild: all events of the log over wall time, indexes and exchange included. The large log and
 * one of a tenth take turns, for machines are noisy.
 */
final class RebuildBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final double MEGABYTE = 1 << 20;

    private RebuildBench() {}

    public static void main(String[] arguments) {
        var server = BenchServer.running();
        var all = new Figures();
        var small = new Figures();
        var ledger = new Figures();
        var heap = new Heap();
        try (heap;
                var large = new Log(server, BenchDatabases.LARGE);
                var tenth = new Log(server, BenchDatabases.SMALL)) {
            large.rebuild(List.of());
            for (var round = 0; round < ROUNDS; round++) {
                small.add(tenth.rebuild(List.of()));
                all.add(large.rebuild(List.of()));
                ledger.add(large.rebuild(List.of("ledger")));
            }
        }
        print("rebuild.ledger.per-second", ledger.median(), "1/s");
        print("rebuild.all.per-second", all.median(), "1/s");
        print("rebuild.tenth.per-second", small.median(), "1/s");
        print("rebuild.growth-percent", 100 * (1 - all.median() / small.median()), "%");
        print("rebuild.heap-mb", heap.most / MEGABYTE, "MB");
        print("rebuild.load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "processes");
    }

    /** The most that was in the heap at any moment, garbage included, as seen a hundred times a second. */
    private static final class Heap implements AutoCloseable {

        private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        private volatile long most;

        Heap() {
            var _ = watch.scheduleAtFixedRate(this::look, 0, 10, TimeUnit.MILLISECONDS);
        }

        private void look() {
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }

        @Override
        public void close() {
            watch.shutdownNow();
        }
    }

    private static final class Log implements AutoCloseable {

        private final HikariDataSource register;
        private final HikariDataSource keys;
        private final Rebuilds rebuilds;
        private final long events;

        Log(BenchServer server, BenchDatabases databases) {
            register = databases.register(server);
            keys = databases.keys(server);
            var owner = databases.owner(server);
            var log = new LogReader(register, EventCodec.ofRegister(), new KeyStore(keys, BenchDatabases.MASTER));
            List<Projection> projections = FeedConfiguration.projections();
            this.events = log.last().index();
            this.rebuilds = new Rebuilds(
                    log,
                    projections,
                    new RebuildStore(owner, register),
                    rebuild -> new RebuildSchema(
                            owner,
                            register,
                            rebuild.id(),
                            projections.stream()
                                    .filter(one -> rebuild.projections().contains(one.name()))
                                    .toList()),
                    schema -> new Views(register, schema));
        }

        /** Events a second. */
        double rebuild(List<String> names) {
            var begun = System.nanoTime();
            if (!rebuilds.start(names)) {
                throw new IllegalStateException("A rebuild runs already");
            }
            rebuilds.await();
            var seconds = (System.nanoTime() - begun) / 1e9;
            var last = rebuilds.last().getFirst();
            if (last.endedAt() == null || last.fault() != null) {
                throw new IllegalStateException("The rebuild failed: " + last);
            }
            System.err.printf(Locale.ROOT, "%s %.2f s, %.0f/s%n", names, seconds, events / seconds);
            return events / seconds;
        }

        @Override
        public void close() {
            rebuilds.close();
            register.close();
            keys.close();
        }
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
