package nl.schoolleidersregister.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.school.view.Schools;
import nl.schoolleidersregister.school.web.ImportOutcome;
import nl.schoolleidersregister.school.web.ImportOutcome.Imported;
import nl.schoolleidersregister.school.web.SchoolImport;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.tables.Tables;

/**
 * How long DUO's list of locations takes, the first time in an empty register and the second time, from the bytes of
 * the file until the views show it. Without {@code -Dduo.file} on a list that is made up, of the same size.
 */
final class DuoBench {

    private static final int LOCATIONS = 1_619;
    private static final int OF_A_SCHOOL = 3;
    private static final int BOARDS = 231;
    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private DuoBench() {}

    public static void main(String[] arguments) throws Exception {
        var file = System.getProperty("duo.file", "");
        var list = file.isEmpty() ? madeUp() : Files.readAllBytes(Path.of(file));
        try (var server = BenchServer.prepare();
                var register = BenchRegister.start(server)) {
            var office = new SchoolImport(
                    register.desk(),
                    register.feed(),
                    register.context().getBean(Schools.class),
                    register.context().getBean(Boards.class));
            var first = take(office, list, "import.first.seconds");
            var second = take(office, list, "import.second.seconds");
            print("import.rows", first.in(), "rows");
            print("import.bad", first.bad().size(), "rows");
            print("import.second.orders", second.added() + second.changed() + second.boards(), "orders");
        }
    }

    private static Imported take(SchoolImport office, byte[] list, String figure) throws IOException {
        var origin = new Origin(new Actor(new UUID(0, 1), Role.REGISTRAR), Instant.now());
        var start = System.nanoTime();
        var outcome = office.take(Tables.read(list), origin);
        print(figure, (System.nanoTime() - start) / NANOS, "s");
        return switch (outcome) {
            case Imported done -> done;
            case ImportOutcome.Refused refused -> throw new IOException("Not a list of schools: " + refused);
        };
    }

    private static byte[] madeUp() {
        var list = new StringBuilder("PROVINCIE;BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM\r\n");
        for (var number = 0; number < LOCATIONS; number++) {
            var school = number / OF_A_SCHOOL;
            list.append("Utrecht;%d;97%c%c%02d;School %d (demo);UTRECHT\r%n"
                    .formatted(
                            97_000 + school % BOARDS,
                            'A' + school / 26,
                            'A' + school % 26,
                            number % OF_A_SCHOOL,
                            number));
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
