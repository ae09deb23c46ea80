package nl.schoolleidersregister.thread;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits for what comes beside the first page. */
final class DemoIsThere {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int REGISTERED = 7;

    private DemoIsThere() {}

    /** The made-up people who are registered at every start. */
    static void registered(JdbcClient register) {
        until(() -> register.sql("select count(*) from view.dossier where number is not null")
                        .query(Long.class)
                        .single()
                >= REGISTERED);
    }

    static void until(BooleanSupplier there) {
        within(PATIENCE, there);
    }

    static void within(Duration patience, BooleanSupplier there) {
        var end = System.nanoTime() + patience.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come within " + patience);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
