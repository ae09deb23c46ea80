package nl.schoolleidersregister.days.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds that were made and faults that are left. Every statement is a transaction of its own and short. */
public final class DayRounds {

    private static final int LONGEST_REASON = 500;

    private final JdbcClient register;

    /** Tables in this database. */
    public DayRounds(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /** Whether the round of this day was made to its end. */
    public boolean isMade(LocalDate day) {
        return register.sql("select exists (select from day_round where day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    /** The round of this day was made to its end. */
    public void made(LocalDate day, int concerned, Instant at) {
        register.sql("insert into day_round (day, concerned, made_at) values (?, ?, ?) on conflict (day) do nothing")
                .params(day, concerned, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last round that was made. */
    public Optional<MadeRound> last() {
        return register.sql("select day, concerned, made_at from day_round order by day desc limit 1")
                .query((row, _) -> new MadeRound(
                        row.getObject("day", LocalDate.class),
                        row.getInt("concerned"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** All that failed and was not mended, by dossier, in the order in which it has to be tried. */
    public List<DayFault> faults() {
        return register.sql("select day, dossier, reason, since, tries from day_fault order by dossier, day")
                .query(DayRounds::fault)
                .list();
    }

    /** A dossier could not meet a day, for the first time or again. */
    public void failed(LocalDate day, DossierId dossier, String reason, Instant at) {
        register.sql("""
                insert into day_fault (day, dossier, reason, since) values (?, ?, ?, ?)
                on conflict (dossier, day) do update set reason = excluded.reason, tries = day_fault.tries + 1
                """)
                .params(day, dossier.value(), brief(reason), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was done at last. */
    public void mended(LocalDate day, DossierId dossier) {
        register.sql("delete from day_fault where dossier = ? and day = ?")
                .params(dossier.value(), day)
                .update();
    }

    private static String brief(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private static DayFault fault(ResultSet row, int number) throws SQLException {
        return new DayFault(
                row.getObject("day", LocalDate.class),
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
