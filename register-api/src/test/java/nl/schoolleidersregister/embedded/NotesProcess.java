package nl.schoolleidersregister.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@link NotesApplication} as a process of its own, that can be asked, stopped and killed. */
final class NotesProcess implements AutoCloseable {

    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final Writer input;
    private final List<String> printed = new ArrayList<>();

    private NotesProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts it on the directory, without waiting. */
    static NotesProcess launch(Path directory) {
        return launch("--register.embedded.directory=" + directory, SharedBinaries.argument());
    }

    /** Starts it with these properties, without waiting. */
    static NotesProcess launch(String... properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NotesApplication.class.getName()));
        command.addAll(List.of(properties));
        try {
            return new NotesProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it is up. */
    static NotesProcess started(Path directory) {
        return launch(directory).whenUp();
    }

    NotesProcess whenUp() {
        answer();
        return this;
    }

    long id() {
        return process.pid();
    }

    void keep(String note) {
        ask(note);
    }

    int count() {
        return Integer.parseInt(ask("count"));
    }

    private String ask(String request) {
        try {
            input.write(request + "\n");
            input.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer() {
        for (Optional<String> line = nextLine(); line.isPresent(); line = nextLine()) {
            if (line.get().startsWith(NotesApplication.ANSWER)) {
                return line.get().substring(NotesApplication.ANSWER.length());
            }
        }
        throw new AssertionError("It ended with " + exitCode() + ":\n" + String.join("\n", printed));
    }

    private Optional<String> nextLine() {
        try {
            String line = output.readLine();
            if (line != null) {
                printed.add(line);
            }
            return Optional.ofNullable(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the process, as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.toHandle().destroyForcibly(); // the process's own closes its output, unread
        exitCode();
    }

    /** Asks the process to end, as a service manager does, and waits until it has. */
    void terminate() {
        process.toHandle().destroy();
        exitCode();
    }

    /** How the process ended; waits for that. */
    int exitCode() {
        while (nextLine().isPresent()) {
            // read on, so that it never waits for a reader
        }
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end:\n" + String.join("\n", printed));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Ends it when it still runs. */
    @Override
    public void close() {
        process.toHandle().destroy();
        exitCode();
    }
}
