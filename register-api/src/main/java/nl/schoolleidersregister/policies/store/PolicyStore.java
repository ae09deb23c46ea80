package nl.schoolleidersregister.policies.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the policies are in the log, and what is parked. Every statement is a transaction of its own and short. */
public final class PolicyStore {

    private final JdbcClient register;

    /** Tables in this database. */
    public PolicyStore(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /** How far all policies are. */
    public Reached reached() {
        return register.sql("select era, tx::text::bigint as tx, global_index, sent_era,"
                        + " sent_tx::text::bigint as sent_tx, sent_index from policy_position")
                .query((row, _) -> new Reached(
                        Position.of(row),
                        new Position(row.getInt("sent_era"), row.getLong("sent_tx"), row.getLong("sent_index"))))
                .optional()
                .orElse(Reached.NOTHING);
    }

    /** The policies are this far. */
    public void reach(Reached to) {
        var passed = to.passed();
        var sent = to.sent();
        register.sql("""
                insert into policy_position (era, tx, global_index, sent_era, sent_tx, sent_index)
                values (?, ?::text::xid8, ?, ?, ?::text::xid8, ?)
                on conflict (single) do update
                set era = excluded.era, tx = excluded.tx, global_index = excluded.global_index,
                    sent_era = excluded.sent_era, sent_tx = excluded.sent_tx, sent_index = excluded.sent_index
                """)
                .params(passed.era(), Long.toString(passed.tx()), passed.index())
                .params(sent.era(), Long.toString(sent.tx()), sent.index())
                .update();
    }

    /** Lanes in which something is parked: what follows in them waits too. */
    public Set<String> parkedLanes() {
        return new HashSet<>(register.sql("select distinct lane from policy_parked")
                .query(String.class)
                .list());
    }

    /** Leaves a reaction for later; once, however often it is asked. */
    public void park(String policy, String lane, LoggedEvent logged, String fault) {
        var at = logged.position();
        register.sql("""
                insert into policy_parked (policy, lane, era, tx, global_index, stream, sequence, fault)
                values (?, ?, ?, ?::text::xid8, ?, ?, ?, ?) on conflict (policy, stream, sequence, lane) do nothing
                """)
                .params(
                        policy,
                        lane,
                        at.era(),
                        Long.toString(at.tx()),
                        at.index(),
                        logged.stream(),
                        logged.sequence(),
                        fault)
                .update();
    }

    /** All that is parked, in the order in which it has to be tried. */
    public List<Parked> parked() {
        return register.sql(
                        "select id, policy, lane, era, tx::text::bigint as tx, global_index, stream, sequence, fault,"
                                + " since, tries from policy_parked order by lane, era, tx, global_index, id")
                .query(PolicyStore::row)
                .list();
    }

    /** It was done at last. */
    public void done(Parked parked) {
        register.sql("delete from policy_parked where id = ?")
                .param(parked.id())
                .update();
    }

    /** It failed again. */
    public void failed(Parked parked, String fault) {
        register.sql("update policy_parked set fault = ?, tries = tries + 1 where id = ?")
                .params(fault, parked.id())
                .update();
    }

    private static Parked row(ResultSet row, int number) throws SQLException {
        return new Parked(
                row.getLong("id"),
                row.getString("policy"),
                row.getString("lane"),
                Position.of(row),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("fault"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
