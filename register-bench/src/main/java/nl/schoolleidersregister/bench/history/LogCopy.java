package nl.schoolleidersregister.bench.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.bench.history.Lines.Line;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.LogPosition;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies lines into the log, some thousands in a transaction. Where a fact says how far the log had come, it gets the
 * place of the last line before its order.
 */
final class LogCopy implements AutoCloseable {

    private static final int TRANSACTION = 10_000;
    private static final String COPY = "copy domain_event_entry (" + Lines.COLUMNS + ") from stdin";
    private static final String UNKNOWN = EventCodec.plain().writeValueAsString(Region.UNKNOWN);

    private final Connection connection;
    private final int era;
    private Position last;
    private Position beforeOrder = Position.START;
    private long copied;

    LogCopy(DataSource register) throws SQLException {
        connection = register.getConnection();
        connection.setAutoCommit(false);
        if (number("select count(*) from (select from domain_event_entry limit 1) as one") > 0) {
            throw new IllegalArgumentException("This register has a history of its own");
        }
        era = (int) number("select max(era) from log_era");
        last = Position.START;
    }

    /** Copies the lines of a stretch. */
    void write(List<Line> lines) throws SQLException {
        for (var from = 0; from < lines.size(); ) {
            var to = Math.min(lines.size(), from + TRANSACTION);
            while (to < lines.size() && !lines.get(to).first()) {
                to++;
            }
            transaction(lines.subList(from, to));
            from = to;
        }
    }

    private void transaction(List<Line> lines) throws SQLException {
        var tx = number("select pg_current_xact_id()::text::bigint");
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        for (var line : lines) {
            if (line.first()) {
                beforeOrder = last;
            }
            write(copy, line.text());
            last = new Position(era, tx, last.index() + 1);
        }
        copied += copy.endCopy();
        if (number("select max(global_index) from domain_event_entry") != last.index()) {
            throw new IllegalStateException("The log counted otherwise than " + last);
        }
        connection.commit();
    }

    private void write(CopyIn copy, String line) throws SQLException {
        var known = line.contains(UNKNOWN) ? line.replace(UNKNOWN, place()) : line;
        var bytes = (known + era + "\n").getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private String place() {
        var place = new LogPosition(beforeOrder.era(), beforeOrder.tx(), beforeOrder.index());
        return EventCodec.plain().writeValueAsString(place);
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many lines were copied. */
    long copied() {
        return copied;
    }

    /** Where the last of them stands. */
    Position last() {
        return last;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
