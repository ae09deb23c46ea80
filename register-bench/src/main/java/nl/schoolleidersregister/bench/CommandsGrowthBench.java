package nl.schoolleidersregister.bench;

import java.util.Locale;

/**
 * How much slower a command is on a log ten times as long: the slowest hundredth of the answers, with all projections
 * running, the two logs in turns.
 */
final class CommandsGrowthBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);

    private CommandsGrowthBench() {}

    public static void main(String[] arguments) throws Exception {
        var server = BenchServer.running();
        var large = new Figures();
        var small = new Figures();
        try (var tenth = BenchRegister.start(server, BenchDatabases.SMALL);
                var whole = BenchRegister.start(server, BenchDatabases.LARGE)) {
            var onTenth = warm(tenth);
            var onWhole = warm(whole);
            for (var round = 0; round < ROUNDS; round++) {
                onTenth.run(SECONDS);
                small.add(onTenth.percentile(99));
                onWhole.run(SECONDS);
                large.add(onWhole.percentile(99));
            }
        }
        print("commands.tenth.p99-ms", small.median(), "ms");
        print("commands.whole.p99-ms", large.median(), "ms");
        print("commands.growth-percent", 100 * (large.median() / small.median() - 1), "%");
    }

    private static CommandLoad warm(BenchRegister register) throws Exception {
        register.rebuilds().await();
        var load = new CommandLoad(register);
        load.registerEverybody();
        load.run(SECONDS);
        return load;
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
