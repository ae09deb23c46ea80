package nl.schoolleidersregister.look.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody has seen of a dossier. What is new stays so during a visit, so that a second look at the page still
 * shows it; the next visit begins where this one ended.
 */
public final class Seen {

    /** After so long without a look a new visit begins; as long as a session lasts. */
    static final Duration VISIT = Duration.ofMinutes(30);

    private final JdbcClient register;

    /** In this database. */
    public Seen(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /**
     * Up to where somebody had seen before this visit.
     *
     * @param at when that was
     */
    public record Before(Position position, Instant at) {}

    /**
     * Somebody looks, and is shown everything up to a place in the log.
     *
     * @return what was seen before; at the first visit of all, everything up to now
     */
    public Before visit(DossierId dossier, UUID account, Position shown, Instant now) {
        return register.sql("""
                insert into dossier_seen as old (dossier, account, seen_era, seen_tx, seen_index, seen_at,
                    shown_era, shown_tx, shown_index, shown_at)
                select d, a, e, t, i, at, e, t, i, at
                from (values (?::uuid, ?::uuid, ?::int, ?::text::xid8, ?::bigint, ?::timestamptz))
                    as now(d, a, e, t, i, at)
                on conflict (dossier, account) do update set
                    (seen_era, seen_tx, seen_index, seen_at) = (
                        select old.shown_era, old.shown_tx, old.shown_index, old.shown_at
                        where old.shown_at < excluded.shown_at - ?::interval
                        union all
                        select old.seen_era, old.seen_tx, old.seen_index, old.seen_at
                        where old.shown_at >= excluded.shown_at - ?::interval),
                    shown_era = excluded.shown_era, shown_tx = excluded.shown_tx,
                    shown_index = excluded.shown_index, shown_at = excluded.shown_at
                returning seen_era as era, seen_tx::text::bigint as tx, seen_index as global_index, seen_at
                """)
                .params(dossier.value(), account, shown.era(), Long.toString(shown.tx()), shown.index())
                .params(now.atOffset(ZoneOffset.UTC), VISIT.toString(), VISIT.toString())
                .query(Seen::before)
                .single();
    }

    /** Somebody has seen what was shown: nothing of it is new any more. */
    public void mark(DossierId dossier, UUID account) {
        register.sql("""
                update dossier_seen set seen_era = shown_era, seen_tx = shown_tx, seen_index = shown_index,
                    seen_at = shown_at
                where dossier = ? and account = ?
                """).params(dossier.value(), account).update();
    }

    private static Before before(ResultSet row, int number) throws SQLException {
        return new Before(
                Position.of(row), row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
