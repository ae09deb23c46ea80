package nl.schoolleidersregister.databases;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process at a time do a thing: a lock of the database that lives as long as its connection, outside any
 * transaction (one that stays open would hold back every reader of the log).
 */
public final class OneAtATime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneAtATime.class);

    /** Running the policies. */
    public static final long POLICIES = 0x706F_6C69_6369_6573L;

    /** Making the rounds of the days. */
    public static final long DAYS = 0x6461_7973L;

    /** Handing the log to the broker. */
    public static final long PUBLISHING = 0x7075_626C_6973_68L;

    private static final int SECONDS = 5;

    private final DataSource register;
    private final long thing;
    private @Nullable Connection held;

    /** A lock in this database, for one of the things above. */
    public OneAtATime(DataSource register, long thing) {
        this.register = register;
        this.thing = thing;
    }

    /** Whether this process has the lock now; it keeps it until it is closed or its connection breaks. */
    public boolean isHere() {
        try {
            return (held != null && held.isValid(SECONDS)) || take();
        } catch (SQLException fault) {
            throw new IllegalStateException("A lock cannot be asked for", fault);
        }
    }

    private boolean take() throws SQLException {
        drop();
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

    private boolean isTaken(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, thing);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Gives the lock to whoever waits for it. */
    @Override
    public void close() {
        try {
            drop();
        } catch (SQLException fault) {
            throw new IllegalStateException("A lock cannot be given back", fault);
        }
    }

    private void drop() throws SQLException {
        if (held != null) {
            var connection = held;
            held = null;
            if (connection.isValid(SECONDS)) {
                give(connection);
            } else {
                leave(connection);
            }
        }
    }

    private void give(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, thing);
            statement.execute();
        }
    }

    /** With its connection the lock went too; the pool is told, which fails as everything does on a broken one. */
    private static void leave(Connection broken) {
        try {
            broken.close();
        } catch (SQLException fault) {
            LOG.warn("A connection that held a lock was lost", fault);
        }
    }
}
