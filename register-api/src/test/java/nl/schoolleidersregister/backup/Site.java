package nl.schoolleidersregister.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.demo.DemoProgress;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The servers of a register, apart as in use, and the register that works on them. */
record Site(Database register, Database keys) implements AutoCloseable {

    private static final int KEY_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How far the views are differs, and which eras there were. */
    private static final List<String> NOT_COMPARED = List.of("log_era", "rebuild", "position");

    static Site fresh(Path directory, String... settingsOfRegister) {
        return new Site(
                Database.made(directory.resolve("register"), "register", settingsOfRegister),
                Database.made(directory.resolve("keys"), "keys"));
    }

    /** Starts the register, with so many made-up leaders, and waits until they are there. */
    ConfigurableApplicationContext start(int leaders) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--register.demo.leaders=" + leaders,
                "--register.master-key=" + Base64.getEncoder().encodeToString(new byte[KEY_BYTES])));
        arguments.addAll(arguments("register.database", register));
        arguments.addAll(arguments("register.keys", keys));
        var context = new SpringApplication(Register.class).run(arguments.toArray(String[]::new));
        until(context.getBean(DemoProgress.class)::isFilled);
        return context;
    }

    private static List<String> arguments(String property, Database database) {
        return List.of(
                "--" + property + ".url=" + database.server().url(database.name()),
                "--" + property + ".owner.username=" + database.owner(),
                "--" + property + ".owner.password=any",
                "--" + property + ".app.username=" + database.app(),
                "--" + property + ".app.password=any");
    }

    /** Every row that is no view's. */
    List<String> log() {
        return register.rows("public", NOT_COMPARED);
    }

    /** Every row of the views. */
    List<String> views() {
        return register.rows("view", NOT_COMPARED);
    }

    /** Waits until nothing in the register changes by itself any more. */
    void quiet() {
        var seen = new ArrayList<List<String>>();
        until(() -> {
            pause(Duration.ofSeconds(1));
            seen.add(everything());
            return seen.size() > 1 && seen.getLast().equals(seen.get(seen.size() - 2));
        });
    }

    private List<String> everything() {
        var all = new ArrayList<>(log());
        all.addAll(register.rows("view", List.of()));
        return all;
    }

    /** The eras there were, in their order. */
    List<Integer> eras() {
        return register.client()
                .sql("select era from log_era order by era")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /** Kills both servers at once. */
    void kill() {
        register.server().kill();
        keys.server().kill();
    }

    @Override
    public void close() {
        register.server().close();
        keys.server().close();
    }

    /** Waits until something is so. */
    static void until(BooleanSupplier there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come within " + PATIENCE);
            }
            pause(Duration.ofMillis(100));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
