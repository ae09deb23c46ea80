package nl.schoolleidersregister.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.days.store.MadeRound;
import nl.schoolleidersregister.years.Rest;
import nl.schoolleidersregister.years.Years;
import nl.schoolleidersregister.years.YearsRegister;

/**
 * Days a second of ten years for fifty leaders, with their orders and the office's, on a real PostgreSQL; and what a
 * day costs that concerns nobody, beside one that concerns somebody and one on which somebody does something. It stands
 * in the test sources because the leaders do: the same that the tests look at.
 */
final class DaysBench {

    private static final int YEARS = Integer.getInteger("bench.years", 10);
    private static final long SEED = Long.getLong("seed", 5);
    private static final double MILLIS = 1e6;

    private final Figures nobody = new Figures();
    private final Figures somebody = new Figures();
    private final Figures acted = new Figures();
    private final YearsRegister register;
    private final Years years;
    private int days;
    private long concerned;
    private long done;

    private DaysBench(YearsRegister register) {
        this.register = register;
        this.years = new Years(register, SEED, Rest.NONE);
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.prepare()) {
            BenchRegister.migrate(server, "register");
            BenchRegister.migrate(server, "keys");
            measure(server);
        }
    }

    private static void measure(BenchServer server) {
        try (var register = BenchRegister.pool(server, "register");
                var keys = BenchRegister.pool(server, "keys");
                var running = new YearsRegister(register, keys, BenchDatabases.LARGE.writer(server), Years.BEFORE)) {
            new DaysBench(running).measure();
        }
    }

    private void measure() {
        var last = Years.BEFORE.plusYears(YEARS);
        var begin = System.nanoTime();
        var looked = 0L;
        while (years.today().isBefore(last)) {
            var from = System.nanoTime();
            var lived = years.nextDay();
            var until = System.nanoTime();
            note(lived, (until - from) / MILLIS);
            looked += System.nanoTime() - until;
        }
        tell((System.nanoTime() - begin - looked) / 1e9);
    }

    private void note(Years.Lived lived, double millis) {
        var round =
                register.part(DayRounds.class).last().map(MadeRound::concerned).orElse(0);
        days++;
        concerned += round;
        done += lived.done();
        if (lived.done() > 0) {
            acted.add(millis);
        } else if (round > 0) {
            somebody.add(millis);
        } else {
            nobody.add(millis);
        }
    }

    private void tell(double seconds) {
        print("days.per-second", days / seconds, "1/s");
        print("days.nobody-ms", nobody.median(), "ms");
        print("days.somebody-ms", somebody.median(), "ms");
        print("days.acted-ms", acted.median(), "ms");
        print("days.ratio.somebody-to-nobody", somebody.median() / nobody.median(), "x");
        print("days.ratio.acted-to-nobody", acted.median() / nobody.median(), "x");
        print("days.concerned-a-day", (double) concerned / days, "dossiers");
        print("days.acts-a-day", (double) done / days, "acts");
        print("days.load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "processes");
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
