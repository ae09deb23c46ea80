package nl.schoolleidersregister.policies.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time run the policies: a lock of the database that lives as long as its connection, outside any
 * transaction (one that stays open would hold back every reader of the log).
 */
public final class OneAtATime implements AutoCloseable {

    private static final long POLICIES = 0x706F_6C69_6369_6573L;
    private static final int SECONDS = 5;

    private final DataSource register;
    private @Nullable Connection held;

    /** A lock in this database. */
    public OneAtATime(DataSource register) {
        this.register = register;
    }

    /** Whether this process has the lock now; it keeps it until it is closed or its connection breaks. */
    public boolean isHere() throws SQLException {
        if (held != null && held.isValid(SECONDS)) {
            return true;
        }
        close();
        var connection = register.getConnection();
        try {
            if (isTaken(connection)) {
                held = connection;
            }
        } finally {
            if (held == null) {
                connection.close();
            }
        }
        return held != null;
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, POLICIES);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Gives the lock to whoever waits for it. */
    @Override
    public void close() throws SQLException {
        if (held != null) {
            var connection = held;
            held = null;
            try (connection;
                    var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
                statement.setLong(1, POLICIES);
                statement.execute();
            }
        }
    }
}
