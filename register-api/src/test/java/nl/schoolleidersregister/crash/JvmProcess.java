package nl.schoolleidersregister.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A process of Java with the class path of the tests; it can be killed and started again. */
final class JvmProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path words;
    private final List<String> command;
    private final BooleanSupplier isUp;
    private @Nullable Process process;

    /**
     * One that is not started yet.
     *
     * @param words where what it says goes
     * @param isUp whether it answers
     */
    JvmProcess(Path words, String heap, String main, List<String> arguments, BooleanSupplier isUp) {
        this.words = words;
        this.isUp = isUp;
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
    }

    void start() {
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(words.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            process = started;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Waits until it answers. */
    void awaitUp() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp.getAsBoolean()) {
            var running = process;
            if (running == null || !running.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Does not come up: " + lastWords());
            }
            Thread.sleep(100);
        }
    }

    String lastWords() {
        try {
            var said = Files.readString(words);
            return words + "\n" + said.substring(Math.max(0, said.length() - 4_000));
        } catch (IOException fault) {
            return words + ": " + fault;
        }
    }

    /** Runs it to its end, which must be a good one. */
    void runToEnd() throws InterruptedException {
        start();
        var running = process;
        if (running == null || running.waitFor() != 0) {
            throw new AssertionError(lastWords());
        }
    }

    /** Kill -9. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends it in an orderly way. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException _) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
