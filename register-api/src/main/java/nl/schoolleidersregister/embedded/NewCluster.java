package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the server's data directory, whole or not at all; nobody gets in without a password from its first moment. */
final class NewCluster {

    private static final Logger LOG = LoggerFactory.getLogger(NewCluster.class);
    private static final String PART = "cluster.part-";

    private final Path home;
    private final Programs programs;

    NewCluster(Path home, Programs programs) {
        this.home = home;
        this.programs = programs;
    }

    void make(Path directory, String superuserPassword) {
        // A name of its own: an initdb that outlives its killed register may still write in the one it had.
        Path part = home.resolve(PART + ProcessHandle.current().pid());
        try {
            removeParts();
            initialise(part, superuserPassword);
            configure(part);
            PrivateFiles.moveThrough(part, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + directory, e);
        }
    }

    private void initialise(Path part, String superuserPassword) throws IOException {
        Path passwordFile = home.resolve("initdb.password");
        try {
            PrivateFiles.write(passwordFile, superuserPassword + "\n");
            Programs.Outcome outcome = initdb(part, passwordFile);
            if (!outcome.isWell()) {
                LOG.error("initdb: {}", outcome.output());
                throw new NoDatabase.ServerFailed("PostgreSQL cannot make its files in " + home + ".");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    // The built-in C.UTF-8 sorts the same on every machine, so the directory can move without corrupting an index.
    private Programs.Outcome initdb(Path part, Path passwordFile) {
        return programs.run(
                "initdb",
                "--pgdata=" + part,
                "--username=" + Role.POSTGRES.roleName(),
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--sync-method=" + syncMethod());
    }

    // Linux flushes the file system in one go, in a third of the time of a thousand files one by one.
    private static String syncMethod() {
        return System.getProperty("os.name").startsWith("Linux") ? "syncfs" : "fsync";
    }

    private static void configure(Path part) throws IOException {
        Path settings = part.resolve("postgresql.conf");
        PrivateFiles.write(settings, Files.readString(settings) + "\ninclude '" + ServerConfiguration.FILE + "'\n");
        PrivateFiles.write(part.resolve("pg_hba.conf"), ServerConfiguration.whoMayConnect());
    }

    private void removeParts() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            for (Path part : all.filter(NewCluster::isPart).toList()) {
                remove(part);
            }
        }
    }

    private static boolean isPart(Path path) {
        return path.getFileName().toString().startsWith(PART);
    }

    private static void remove(Path part) {
        try {
            PrivateFiles.delete(part);
        } catch (IOException stillWrittenIn) {
            LOG.warn("{} stays behind", part, stillWrittenIn);
        }
    }
}
