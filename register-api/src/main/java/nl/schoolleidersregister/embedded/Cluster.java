package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's data directory, and what can be done to its server from outside: start it, stop it, see it run. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    // Long, because replaying the log after a crash takes as long as it takes.
    private static final String START_SECONDS = "600";
    private static final String STOP_SECONDS = "60";

    private final Path home;
    private final Path directory;
    private final Programs programs;

    Cluster(Path home, Programs programs) {
        this.home = home;
        this.directory = home.resolve("cluster");
        this.programs = programs;
    }

    Path directory() {
        return directory;
    }

    /** Makes the data directory when it is not there. */
    void make(String superuserPassword) {
        if (!exists()) {
            new NewCluster(home, programs).make(directory, superuserPassword);
        }
    }

    boolean exists() {
        return Files.exists(directory);
    }

    /** The server that runs on this directory, or started to. */
    Optional<Postmaster> runningPostmaster() {
        return Postmaster.of(directory).filter(postmaster -> postmaster.isRunning(binaries()));
    }

    /** Starts the server and waits until it answers; false when it did not start, {@link #lastWords} tells why. */
    boolean start(int port) {
        if (Postmaster.of(directory)
                .filter(left -> left.isSomethingElse(binaries()))
                .isPresent()) {
            Postmaster.forgetProcess(directory);
        }
        PrivateFiles.write(directory.resolve(ServerConfiguration.FILE), ServerConfiguration.settings(port));
        PrivateFiles.write(startLog(), "");
        return programs.run(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + directory,
                        "--log=" + startLog(),
                        "--wait",
                        "--timeout=" + START_SECONDS,
                        "--silent")
                .isWell();
    }

    /** Stops the server; open sessions are cut off, what they committed is kept. */
    void stop() {
        if (!stop("fast") && runningPostmaster().isPresent() && !stop("immediate")) {
            LOG.error("The server on {} does not stop; see the log in that directory", directory);
        }
    }

    private boolean stop(String mode) {
        return programs.run(
                        "pg_ctl",
                        "stop",
                        "--pgdata=" + directory,
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=" + STOP_SECONDS,
                        "--silent")
                .isWell();
    }

    /** Refuses files that another version of PostgreSQL wrote: these programs will not read them, however often. */
    void refuseAnotherVersion() {
        String wrote;
        try {
            wrote = Files.readString(directory.resolve("PG_VERSION")).strip();
        } catch (IOException unknown) {
            return; // the server itself says what is wrong with its files
        }
        String reads = programs.run("postgres", "--version").output().strip();
        if (!reads.contains(" " + wrote + ".")) {
            throw new NoDatabase.ServerFailed("The data in " + directory + " are of PostgreSQL " + wrote
                    + ", which this one does not read: " + reads + ".");
        }
    }

    /** What the server wrote at its last start, before its own log took over. */
    String lastWords() {
        try {
            return Files.readString(startLog());
        } catch (IOException none) {
            return "(" + startLog() + " cannot be read)";
        }
    }

    private Path startLog() {
        return home.resolve("start.log");
    }

    /** All versions' programs: a server that goes on running may be of an earlier one. */
    private Path binaries() {
        return programs.directory().resolveSibling(".").normalize();
    }
}
