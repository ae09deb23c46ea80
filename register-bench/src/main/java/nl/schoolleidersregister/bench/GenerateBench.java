package nl.schoolleidersregister.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import nl.schoolleidersregister.bench.history.GeneratedLog;
import nl.schoolleidersregister.bench.history.Size;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.MasterKey;

/** How long it takes to make a history of the register: 6,000 leaders in ten years, unless asked otherwise. */
final class GenerateBench {

    private GenerateBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.prepare()) {
            BenchRegister.migrate(server, "register");
            BenchRegister.migrate(server, "keys");
            try (var register = BenchRegister.pool(server, "register");
                    var keys = BenchRegister.pool(server, "keys")) {
                var begin = System.nanoTime();
                var made = GeneratedLog.into(register, keys, new MasterKey("bench", Aead.newKey()), Size.given());
                tell((double) made.events(), (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private static void tell(double events, double seconds) {
        print("generate.events", events, "events");
        print("generate.seconds", seconds, "s");
        print("generate.per-second", events / seconds, "1/s");
        print("generate.load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "processes");
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
