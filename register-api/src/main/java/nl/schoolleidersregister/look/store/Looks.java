package nl.schoolleidersregister.look.store;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked at whose dossier: one row a day for each viewer and each kind of page, kept for a term. */
public final class Looks {

    /** So long a look is kept: one can ask who looked, and no longer is it known who worked when. */
    public static final Period KEPT = Period.ofYears(2);

    private final JdbcClient register;

    /** In this database. */
    public Looks(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /**
     * Somebody saw these dossiers, with one statement for all of them.
     *
     * @param organisation number of the board for which somebody looked; null for the register's office
     */
    public void record(
            Collection<DossierId> dossiers,
            UUID account,
            Role role,
            @Nullable String organisation,
            Sight what,
            Instant at) {
        register.sql("""
                insert into dossier_look as old
                    (dossier, on_day, account, role, organisation, what, first_at, last_at, times)
                select dossier, ?::date, ?::uuid, ?, ?, ?, ?::timestamptz, ?::timestamptz, 1
                from unnest(?::uuid[]) as seen(dossier)
                on conflict (dossier, on_day, account, role, what) do update
                set last_at = excluded.last_at, times = old.times + 1, organisation = excluded.organisation
                """)
                .params(Origin.dayOf(at), account, role.name())
                .param(organisation)
                .params(what.name(), utc(at), utc(at))
                .param(dossiers.stream()
                        .distinct()
                        .sorted(comparing(DossierId::value))
                        .map(DossierId::toString)
                        .toArray(String[]::new))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Who looked at a dossier, the latest first. */
    public List<Look> at(DossierId dossier) {
        return register.sql("select * from dossier_look where dossier = ? order by last_at desc")
                .param(dossier.value())
                .query(Looks::row)
                .list();
    }

    /** Forgets what was before the term, as it is on a day; says how many rows. */
    public int forget(LocalDate today) {
        return register.sql("delete from dossier_look where on_day < ?")
                .param(today.minus(KEPT))
                .update();
    }

    private static Look row(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("on_day", LocalDate.class),
                row.getObject("account", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("organisation"),
                Sight.valueOf(row.getString("what")),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("times"));
    }
}
