package nl.schoolleidersregister.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of the register, and the commands of the manual that are given for it.
 *
 * @param roles what the names of its roles begin with
 */
public record Database(InstalledServer server, String name, String roles) {

    private static final Path COMMANDS = Path.of("ops").toAbsolutePath();

    /** What a command said and how it ended. */
    record Outcome(int code, String said) {}

    Database(InstalledServer server, String name) {
        this(server, name, name);
    }

    /** A new server with an empty database. */
    public static Database made(Path directory, String name, String... settings) {
        var database = new Database(InstalledServer.start(directory, settings), name);
        database.make();
        return database;
    }

    /** Another empty database with the same roles. */
    Database empty(String other) {
        superuser()
                .sql("create database " + other + " owner " + owner() + " template template0")
                .update();
        return new Database(server, other, roles);
    }

    /** An empty database with roles of its own on the same server. */
    Database beside(String other) {
        var database = new Database(server, other);
        database.make();
        return database;
    }

    private void make() {
        well(run(
                Map.of(
                        "PGUSER",
                        InstalledServer.SUPERUSER,
                        "DATABASE",
                        name,
                        "OWNER",
                        owner(),
                        "OWNER_PASSWORD",
                        "any",
                        "APP",
                        app(),
                        "APP_PASSWORD",
                        "any"),
                "new-database.sh"));
    }

    /** The role that owns its tables. */
    public String owner() {
        return roles + "_owner";
    }

    /** The role of the application. */
    public String app() {
        return roles + "_app";
    }

    /** Gives a command as the owner, which must succeed; what it says. */
    String command(String... words) {
        return well(tried(words));
    }

    /** Gives a command as the owner. */
    Outcome tried(String... words) {
        return run(Map.of("PGUSER", owner(), "PGDATABASE", name), words);
    }

    /** Gives a command as the superuser, which must succeed; what it says. */
    String asSuperuser(String... words) {
        return well(run(Map.of("PGUSER", InstalledServer.SUPERUSER, "PGDATABASE", name), words));
    }

    private static String well(Outcome outcome) {
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.said());
        }
        return outcome.said();
    }

    private Outcome run(Map<String, String> environment, String... words) {
        var command = new ArrayList<>(List.of(words));
        command.set(0, COMMANDS.resolve(words[0]).toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var variables = builder.environment();
        variables.keySet().removeIf(variable -> variable.startsWith("PG"));
        variables.put("PATH", InstalledServer.programs() + ":" + variables.get("PATH"));
        variables.put("PGHOST", "127.0.0.1");
        variables.put("PGPORT", Integer.toString(server.port()));
        variables.put("PGPASSWORD", "any");
        variables.putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** A connection of the owner that stays. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(server.url(name), owner(), "any");
    }

    /** A connection of the owner each time. */
    JdbcClient client() {
        return client(name, owner());
    }

    /** A connection of the superuser each time. */
    JdbcClient superuser() {
        return client("postgres", InstalledServer.SUPERUSER);
    }

    private JdbcClient client(String database, String user) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(database), user, "any"));
    }

    /** Every row of the tables of a schema, as text, in a fixed order. */
    List<String> rows(String schema, List<String> without) {
        var tables = client().sql("select tablename from pg_tables where schemaname = ? order by 1")
                .param(schema)
                .query(String.class)
                .list();
        return tables.stream()
                .filter(table -> !without.contains(table))
                .flatMap(table -> client()
                        .sql("select t::text from " + schema + "." + table + " t order by 1")
                        .query((row, _) -> table + row.getString(1))
                        .list()
                        .stream())
                .toList();
    }
}
