package nl.schoolleidersregister.bench;

import java.util.Locale;
import nl.schoolleidersregister.feed.DirectFeed;

/**
 * Commands a second through the gateway with 16 clients: each stores earned points in the ledger of one of 6,000
 * registered dossiers, idempotency row included. Beside it pgbench inserts rows of the same shape, in the same database
 * and in turns, because machines are noisy and only the ratio travels.
 */
final class CommandsBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);

    private CommandsBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.prepare();
                var register = BenchRegister.start(server)) {
            var load = new CommandLoad(register);
            load.registerEverybody();
            load.run(SECONDS); // warm
            measure(new Pgbench(server), load, register.feed());
        }
    }

    private static void measure(Pgbench pgbench, CommandLoad load, DirectFeed feed) throws Exception {
        var stopped = new Figures();
        var running = new Figures();
        var rows = new Figures();
        for (var round = 0; round < ROUNDS; round++) {
            feed.pause();
            rows.add(pgbench.run(SECONDS));
            stopped.add(load.run(SECONDS));
            feed.resume();
            running.add(load.run(SECONDS));
            rows.add(pgbench.run(SECONDS));
        }
        print("commands.stopped.per-second", stopped.median(), "1/s");
        print("commands.running.per-second", running.median(), "1/s");
        print("commands.pgbench.per-second", rows.median(), "1/s");
        print("commands.ratio.stopped", stopped.median() / rows.median(), "x");
        print("commands.ratio.running", running.median() / rows.median(), "x");
        print("commands.p50-ms", load.percentile(50), "ms");
        print("commands.p99-ms", load.percentile(99), "ms");
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
