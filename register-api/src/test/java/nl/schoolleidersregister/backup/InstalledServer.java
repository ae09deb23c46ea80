package nl.schoolleidersregister.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of the installed programs, with its pg_dump and pg_basebackup, that syncs to disk as in use and
 * can be killed. It listens on loopback and lets everybody in. Root runs it in a user namespace, as the register runs
 * its embedded one.
 */
public final class InstalledServer implements AutoCloseable {

    /** Name of the superuser. */
    public static final String SUPERUSER = "postgres";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final int OLDEST = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final int port;
    private final List<String> settings;
    private @Nullable Process process;

    private InstalledServer(Path data, List<String> settings) {
        this.data = data;
        this.port = freePort();
        this.settings = settings;
    }

    /**
     * Makes a new server in this directory and starts it.
     *
     * @param settings such as {@code archive_mode=on}
     */
    public static InstalledServer start(Path directory, String... settings) {
        var server = new InstalledServer(directory.resolve("data").toAbsolutePath(), List.of(settings));
        run(asServer(
                "initdb",
                "--pgdata=" + server.data,
                "--username=" + SUPERUSER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        server.startAgain();
        return server;
    }

    /** Starts a server on data that is there, such as a base backup; waits until it takes orders. */
    public static InstalledServer on(Path data, String... settings) {
        var server = new InstalledServer(data.toAbsolutePath(), List.of(settings));
        server.startAgain();
        return server;
    }

    /** Where the newest installed server and its tools are, 15 or later. */
    public static Path programs() {
        try (var versions = Files.list(DEBIAN)) {
            return versions.filter(version -> number(version) >= OLDEST)
                    .max(Comparator.comparingInt(InstalledServer::number))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .orElseThrow(InstalledServer::notInstalled);
        } catch (IOException missing) {
            throw notInstalled();
        }
    }

    private static AssertionError notInstalled() {
        return new AssertionError("There is no PostgreSQL server of version " + OLDEST + " or later under " + DEBIAN
                + ". Install the packages postgresql and postgresql-client.");
    }

    private static int number(Path version) {
        var name = version.getFileName().toString();
        return name.matches("[0-9]+") ? Integer.parseInt(name) : 0;
    }

    /** The command that runs one of the server's own programs, which refuse root. */
    private static List<String> asServer(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs().resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ":\n" + output);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** Starts it again after {@link #kill} or {@link #close}, on the same port. */
    public void startAgain() {
        var command = asServer(
                "postgres",
                "-D",
                data.toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(words().toFile()))
                    .start();
            process = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            untilUp(started);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private void untilUp(Process started) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!takesOrders()) {
            if (!started.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The server does not come up:\n" + Files.readString(words()));
            }
            Thread.sleep(100);
        }
    }

    private boolean takesOrders() {
        try (var connection = DriverManager.getConnection(url(), SUPERUSER, "any");
                var rows = connection.createStatement().executeQuery("select pg_is_in_recovery()")) {
            rows.next();
            return !rows.getBoolean(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path words() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** JDBC URL of its database {@code postgres}; the user is {@link #SUPERUSER} with any password. */
    public String url() {
        return url("postgres");
    }

    /** JDBC URL of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Its data directory. */
    public Path data() {
        return data;
    }

    /** Kills all of its processes at once, as kill -9 or a power cut does, and waits until they are gone. */
    public void kill() {
        if (process == null) {
            return;
        }
        var main = process.toHandle();
        var parts = new ArrayList<>(main.descendants().toList());
        parts.addFirst(main);
        parts.forEach(ProcessHandle::destroyForcibly);
        parts.forEach(InstalledServer::gone);
        process = null;
    }

    private static void gone(ProcessHandle part) {
        try {
            part.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        } catch (ExecutionException | TimeoutException fault) {
            throw new AssertionError(part + " does not end", fault);
        }
    }

    /** Stops it in an orderly way; who is connected is cut off. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            run(List.of("kill", "-INT", Long.toString(process.pid())));
            gone(process.toHandle());
        }
        process = null;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static AssertionError interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new AssertionError(stopped);
    }
}
