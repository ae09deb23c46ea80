package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The server's main process as {@code postmaster.pid} tells of it: written when the server starts, left behind when it
 * is killed.
 *
 * @param processId of the server, or of whatever has that number now
 * @param port where it listens
 */
record Postmaster(long processId, int port) {

    private static final int PORT_LINE = 3;
    // Above every system's highest process number.
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    /** What the file says, if it is there and says it all. */
    static Optional<Postmaster> of(Path cluster) {
        List<String> lines = lines(file(cluster));
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException damaged) {
            return Optional.empty(); // PostgreSQL itself refuses to start on it, and says so
        }
    }

    /** Whether the process still runs: it is there, and its program is one of ours. */
    boolean isRunning(Path binaries) {
        return ProcessHandle.of(processId)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).startsWith(binaries))
                .isPresent();
    }

    /** Whether the number is now another program's (they are given out again), or a dead process's not yet buried. */
    boolean isSomethingElse(Path binaries) {
        return ProcessHandle.of(processId).isPresent() && !isRunning(binaries);
    }

    /**
     * Makes the file of a killed server name no process. PostgreSQL will not start while the number it finds there is
     * some other program's. The rest of the file stays: from it PostgreSQL learns whether parts of the killed server
     * still touch the data, and then does not start either.
     */
    static void forgetProcess(Path cluster) {
        Path file = file(cluster);
        List<String> lines = new ArrayList<>(lines(file));
        if (!lines.isEmpty()) {
            lines.set(0, NO_PROCESS);
            PrivateFiles.write(file, String.join("\n", lines) + "\n");
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
