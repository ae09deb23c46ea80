package nl.schoolleidersregister.feed.store;

import javax.sql.DataSource;
import nl.schoolleidersregister.log.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the log was handed to a topic; it never goes back. */
public final class Publication {

    private final JdbcClient register;
    private final String topic;

    /** Of this topic, kept in the register's database. */
    public Publication(DataSource register, String topic) {
        this.register = JdbcClient.create(register);
        this.topic = topic;
    }

    /** Everything up to here was acknowledged by the broker. */
    public Position reached() {
        return register.sql("select era, tx::text::bigint as tx, global_index from publication where topic = ?")
                .param(topic)
                .query((row, _) -> Position.of(row))
                .optional()
                .orElse(Position.START);
    }

    /** Everything up to here was acknowledged; nothing changes when somebody else was further. */
    public void pass(Position position) {
        register.sql("""
                insert into publication as p (topic, era, tx, global_index) values (?, ?, ?::text::xid8, ?)
                on conflict (topic) do update
                set era = excluded.era, tx = excluded.tx, global_index = excluded.global_index, passed_at = now()
                where (p.era, p.tx, p.global_index) < (excluded.era, excluded.tx, excluded.global_index)
                """)
                .params(topic, position.era(), Long.toString(position.tx()), position.index())
                .update();
    }
}
