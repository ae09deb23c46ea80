package nl.schoolleidersregister.thread;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.access.FreshRegister;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.log.MetadataCodec;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.testing.ShownSeals;
import org.jspecify.annotations.Nullable;

/** The register in a process of its own, which can be killed. */
final class RegisterProcess implements AutoCloseable {

    private static final int FIRST_PAGE_SECONDS = 90;

    private static final String INSERT = """
            insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data, subject, bucket, era)
            values (?, ?, ?, 'Sample', '2026-01-01T00:00:00Z', ?, ?, ?, ?, ?, ?, (select max(era) from log_era))
            """;

    private final Path directory;
    private final int port;
    private @Nullable Process process;

    private RegisterProcess(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    static RegisterProcess fresh() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return new RegisterProcess(FreshRegister.fresh().toAbsolutePath(), socket.getLocalPort());
        }
    }

    int port() {
        return port;
    }

    /** Starts it and waits for the first page. */
    void start() throws IOException {
        Files.createDirectories(directory);
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Register.class.getName(),
                        "--server.port=" + port,
                        "--register.demo.leaders=0",
                        "--register.embedded.directory=" + directory,
                        "--register.embedded.binaries=" + FreshRegister.BINARIES.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory
                        .resolveSibling(directory.getFileName() + ".log")
                        .toFile()))
                .start();
        process = started;
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FIRST_PAGE_SECONDS);
        while (!answers()) {
            if (System.nanoTime() > end || !started.isAlive()) {
                throw new AssertionError("The register does not answer; see " + directory + ".log");
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            return DemoLogin.at(port).nobody().get("/").statusCode() == 200;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** Kills it at once, and its database too where asked. */
    void kill(boolean database) throws Exception {
        var running = java.util.Objects.requireNonNull(process);
        if (database) {
            ProcessHandle.of(postmaster()).ifPresent(ProcessHandle::destroyForcibly);
        }
        running.destroyForcibly().waitFor();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("cluster").resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    long schools() {
        return Long.parseLong(ask("select count(*) from view.school"));
    }

    String employment(String dossier, LocalDate from) {
        return ask("select employment::text from view.employment where dossier = '" + dossier + "' and from_day = '"
                + from + "'");
    }

    /** What a query gives, first column of the first row. */
    String ask(String sql) {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Stores a fact without anything personal, as another process of the register would. */
    void append(String stream, long sequence, Event fact) {
        var stored = EventCodec.ofRegister().encode(fact, stream, stream, sequence, new ShownSeals());
        var id = UUID.randomUUID();
        var metadata = new EventMetadata(new UUID(0, 0), Role.REGISTER, stream, Bucket.of(stream), id, id);
        try (var connection = connection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.setString(4, stored.name());
            insert.setString(5, Integer.toString(stored.revision()));
            insert.setString(6, stored.payload());
            insert.setString(7, MetadataCodec.write(metadata));
            insert.setString(8, stream);
            insert.setInt(9, Bucket.of(stream));
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    private Connection connection() throws SQLException {
        try {
            var kept = new Properties();
            try (var reader = Files.newBufferedReader(directory.resolve("server.properties"))) {
                kept.load(reader);
            }
            var url = "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/register";
            return DriverManager.getConnection(url, "register_app", kept.getProperty("password.register_app"));
        } catch (IOException fault) {
            throw new AssertionError(fault);
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

    /** Ends it in an orderly way, so that its database ends too. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
