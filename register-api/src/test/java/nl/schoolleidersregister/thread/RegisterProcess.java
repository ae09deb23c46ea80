package nl.schoolleidersregister.thread;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.access.FreshRegister;
import org.jspecify.annotations.Nullable;

/** The register in a process of its own, which can be killed. */
final class RegisterProcess implements AutoCloseable {

    private static final int FIRST_PAGE_SECONDS = 90;

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

    private String ask(String sql) {
        try {
            var kept = new Properties();
            try (var reader = Files.newBufferedReader(directory.resolve("server.properties"))) {
                kept.load(reader);
            }
            var url = "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/register";
            try (var connection = DriverManager.getConnection(
                            url, "register_app", kept.getProperty("password.register_app"));
                    var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        } catch (IOException | SQLException fault) {
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
