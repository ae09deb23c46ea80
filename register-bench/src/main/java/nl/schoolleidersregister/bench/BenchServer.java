package nl.schoolleidersregister.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The database server that {@code register-bench/run} started for this run alone, on loopback.
 *
 * @param port where it listens
 * @param pgbench the program
 * @param directory for files of this run
 */
record BenchServer(int port, Path pgbench, Path directory) implements AutoCloseable {

    static BenchServer prepare() throws SQLException {
        var server = running();
        server.execute(
                "postgres",
                List.of(
                        "create role register_owner login",
                        "create role register_app login",
                        "create role keys_owner login",
                        "create role keys_app login",
                        "create database register owner register_owner",
                        "create database keys owner keys_owner"));
        return server;
    }

    /** The server, with what an earlier program of this run made in it. */
    static BenchServer running() {
        return new BenchServer(
                Integer.getInteger("bench.port"),
                Path.of(System.getProperty("bench.pgbench")),
                Path.of(System.getProperty("bench.directory")));
    }

    /** Makes another register's databases. */
    void more(BenchDatabases databases) throws SQLException {
        execute(
                "postgres",
                List.of(
                        "create database register" + databases.suffix() + " owner register_owner",
                        "create database keys" + databases.suffix() + " owner keys_owner"));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void execute(String database, List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), "postgres", "");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The script that started the server ends it. */
    @Override
    public void close() {}
}
