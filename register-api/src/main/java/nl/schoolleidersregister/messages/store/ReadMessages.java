package nl.schoolleidersregister.messages.store;

import javax.sql.DataSource;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far somebody has read: everything up to a place in the log. It is no fact about anybody, so it is in no log. */
public final class ReadMessages {

    private final JdbcClient register;

    /** In this database. */
    public ReadMessages(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /** Up to where somebody has read. */
    public Position upTo(DossierId dossier) {
        return register.sql("select era, tx::text::bigint as tx, global_index from message_read where dossier = ?")
                .param(dossier.value())
                .query((row, _) -> Position.of(row))
                .optional()
                .orElse(Position.START);
    }

    /** Somebody has read up to here; what was read stays so. */
    public void read(DossierId dossier, Position to) {
        register.sql("""
                insert into message_read as old (dossier, era, tx, global_index) values (?, ?, ?::text::xid8, ?)
                on conflict (dossier) do update
                set era = excluded.era, tx = excluded.tx, global_index = excluded.global_index
                where (old.era, old.tx, old.global_index) < (excluded.era, excluded.tx, excluded.global_index)
                """)
                .params(dossier.value(), to.era(), Long.toString(to.tx()), to.index())
                .update();
    }
}
