package nl.schoolleidersregister.feed.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilds that run and that ran, and the lock that lets one run at a time. */
public final class RebuildStore {

    private static final long ONE = 0x7265_6275_696C_64L;
    private static final int LONGEST_FAULT = 1_000;
    private static final String SELECT =
            "select id, projections, era, tx::text::bigint as tx, global_index, begun_at, ended_at, fault from rebuild";

    private final DataSource owner;
    private final JdbcClient register;

    /** The table in this database; the lock lives on a connection of {@code owner}. */
    public RebuildStore(DataSource owner, DataSource register) {
        this.owner = owner;
        this.register = JdbcClient.create(register);
    }

    /** Begins one. */
    public RebuildOnFile begin(Collection<String> projections, Position upTo) {
        return register.sql("insert into rebuild (projections, era, tx, global_index) values (?, ?, ?::text::xid8, ?)"
                        + " returning id, projections, era, tx::text::bigint as tx, global_index, begun_at, ended_at,"
                        + " fault")
                .param(projections.toArray(String[]::new))
                .params(upTo.era(), Long.toString(upTo.tx()), upTo.index())
                .query(RebuildStore::row)
                .single();
    }

    /** The one that was begun and has not ended. */
    public Optional<RebuildOnFile> unfinished() {
        return register.sql(SELECT + " where ended_at is null order by id limit 1")
                .query(RebuildStore::row)
                .optional();
    }

    /** The last ones, the latest first. */
    public List<RebuildOnFile> last(int most) {
        return register.sql(SELECT + " order by id desc limit ?")
                .param(most)
                .query(RebuildStore::row)
                .list();
    }

    /** It ended, well when there is no fault. */
    public void end(RebuildOnFile rebuild, Optional<RuntimeException> fault) {
        register.sql("update rebuild set ended_at = now(), fault = ? where id = ?")
                .param(fault.map(RebuildStore::told).orElse(null))
                .param(rebuild.id())
                .update();
    }

    private static String told(RuntimeException fault) {
        var text = fault.toString();
        return text.length() > LONGEST_FAULT ? text.substring(0, LONGEST_FAULT) : text;
    }

    /** Takes the lock until what is returned is closed; nothing when another process has it. */
    public Optional<Held> lock() {
        try {
            var connection = owner.getConnection();
            try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
                statement.setLong(1, ONE);
                try (var row = statement.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) {
                        return Optional.of(new Held(connection));
                    }
                }
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException fault) {
            throw new IllegalStateException("The lock of rebuilds cannot be asked for", fault);
        }
    }

    /** The lock; it goes with its connection. */
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException fault) {
                throw new IllegalStateException("The lock of rebuilds cannot be given back", fault);
            }
        }
    }

    private static RebuildOnFile row(ResultSet row, int number) throws SQLException {
        Array projections = row.getArray("projections");
        return new RebuildOnFile(
                row.getLong("id"),
                Arrays.asList((String[]) projections.getArray()),
                Position.of(row),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "ended_at"),
                row.getString("fault"));
    }
}
