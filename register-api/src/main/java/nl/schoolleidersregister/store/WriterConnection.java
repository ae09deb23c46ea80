package nl.schoolleidersregister.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of the writer, in auto-commit: a statement is a transaction. Opened again after a loss, once the
 * server has let go of the old one.
 */
public final class WriterConnection {

    private static final int STATEMENT_TIMEOUT_MS = 20_000;
    private static final long LET_GO_MS = 5_000;
    private static final long RECONNECT_MS = 15_000;

    private final DataSource source;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement statement;
    private int backend;

    /** Connections from here; must not come from a pool that others use. */
    public WriterConnection(DataSource source) {
        this.source = source;
    }

    PreparedStatement statement() throws SQLException {
        var ready = statement;
        return ready != null ? ready : open();
    }

    private PreparedStatement open() throws SQLException {
        var fresh = source.getConnection();
        try (var settings = fresh.createStatement()) {
            settings.execute("set statement_timeout = " + STATEMENT_TIMEOUT_MS);
            try (var pid = settings.executeQuery("select pg_backend_pid()")) {
                pid.next();
                backend = pid.getInt(1);
            }
        }
        connection = fresh;
        var prepared = SlotStatement.prepare(fresh);
        statement = prepared;
        return prepared;
    }

    /** Position of the last of these events when they were stored after all, null when they certainly were not. */
    @Nullable
    Position positionAfterLoss(List<EventRow> events) throws SQLException {
        close();
        reconnect();
        try (var query = connected()
                .prepareStatement("select era, tx::text::bigint, global_index"
                        + " from domain_event_entry where event_identifier = ?")) {
            query.setObject(1, events.getLast().id());
            try (var row = query.executeQuery()) {
                return row.next() ? new Position(row.getInt(1), row.getLong(2), row.getLong(3)) : null;
            }
        }
    }

    private void reconnect() throws SQLException {
        var lost = backend;
        var deadline = System.nanoTime() + RECONNECT_MS * 1_000_000;
        while (true) {
            try {
                open();
                letGo(lost);
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    /** The old session may still be committing: end it, and wait until it is gone. */
    private void letGo(int lost) throws SQLException {
        if (lost == 0 || lost == backend) {
            return;
        }
        var deadline = System.nanoTime() + LET_GO_MS * 1_000_000;
        try (var query =
                connected().prepareStatement("select pg_terminate_backend(pid) from pg_stat_activity where pid = ?")) {
            query.setInt(1, lost);
            while (anyRow(query)) {
                if (System.nanoTime() > deadline) {
                    throw new SQLException("The lost session " + lost + " does not end");
                }
                pause();
            }
        }
    }

    private static boolean anyRow(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            return row.next();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Nullable
    Claim firstTaken(List<Claim> claims) throws SQLException {
        try (var query = connected().prepareStatement("select 1 from claim where kind = ? and value = ?")) {
            for (var claim : claims) {
                query.setString(1, claim.kind());
                query.setBytes(2, claim.bytes());
                if (anyRow(query)) {
                    return claim;
                }
            }
            return null;
        }
    }

    private Connection connected() throws SQLException {
        statement();
        var open = connection;
        if (open == null) {
            throw new SQLException("Not connected");
        }
        return open;
    }

    void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // It was lost; there is nothing left to close.
        }
        connection = null;
        statement = null;
    }
}
