package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import nl.schoolleidersregister.databases.Login;
import nl.schoolleidersregister.databases.Sessions;
import org.postgresql.util.PasswordUtil;

/** What only the superuser does in the embedded server: look whose it is, and make the roles and the two databases. */
final class Superuser implements AutoCloseable {

    static final String REGISTER = "register";
    static final String KEYS = "keys";
    private static final String MAINTENANCE = "postgres";

    private final Connection connection;

    private Superuser(Connection connection) {
        this.connection = connection;
    }

    /** Logs in at the port of the settings. */
    static Superuser login(KeptSettings settings) throws SQLException {
        Login login = settings.login(Role.POSTGRES, MAINTENANCE);
        Properties properties = Sessions.properties(Sessions.LONGEST_STATEMENT);
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        return new Superuser(DriverManager.getConnection(login.url(), properties));
    }

    /** Whether this server works on that very directory. */
    boolean worksOn(Path cluster) throws SQLException {
        Path directory = Path.of(single("show data_directory"));
        try {
            return Files.exists(directory) && Files.isSameFile(directory, cluster);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compare " + directory + " with " + cluster, e);
        }
    }

    /**
     * Ends what a killed register left: its sessions may still be at their last statement, and would commit it after
     * the new register has read the log.
     */
    void endSessionsOfKilledRegister() throws SQLException {
        single("select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity" + " where application_name = '"
                + Sessions.NAME + "' and pid <> pg_backend_pid()");
    }

    /** Makes what is not there yet; a start that was cut off is completed by the next one. */
    void makeRolesAndDatabases(KeptSettings settings) throws SQLException {
        for (Role role : List.of(Role.REGISTER_OWNER, Role.REGISTER_APP, Role.KEYS_OWNER, Role.KEYS_APP)) {
            if (isAbsent("select 1 from pg_roles where rolname = ?", role.roleName())) {
                execute("create role " + role.roleName() + " login password '" + verifier(role, settings.password(role))
                        + "'");
            }
        }
        makeDatabase(REGISTER, Role.REGISTER_OWNER, Role.REGISTER_APP);
        makeDatabase(KEYS, Role.KEYS_OWNER, Role.KEYS_APP);
        execute("revoke connect on database " + MAINTENANCE + ", template1 from public");
    }

    private void makeDatabase(String name, Role owner, Role app) throws SQLException {
        if (isAbsent("select 1 from pg_database where datname = ?", name)) {
            execute("create database " + name + " owner " + owner.roleName());
        }
        execute("revoke all on database " + name + " from public");
        execute("grant connect, temporary on database " + name + " to " + app.roleName());
    }

    // The server gets a verifier, so that no log of its can show the password.
    private static String verifier(Role role, String password) throws SQLException {
        return PasswordUtil.encodePassword(role.roleName(), password.toCharArray(), "scram-sha-256");
    }

    private boolean isAbsent(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private String single(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
