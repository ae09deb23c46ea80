package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks whose points would go with some credits, and which decisions rested on them. */
public final class Leaning {

    private static final String SELECT = """
            select p.dossier, d.given, d.prefix, d.family, d.number, p.used_by, sum(p.minutes)::int as minutes
            from view.pe_points p left join view.dossier d on d.dossier = p.dossier
            where %s and p.reversed_at is null
            group by p.dossier, d.given, d.prefix, d.family, d.number, p.used_by
            order by p.used_by is null, d.family, d.given, p.dossier
            """;

    private final JdbcClient view;

    /** On the ledgers in this database. */
    public Leaning(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /**
     * What somebody has of these credits.
     *
     * @param name null once the person is erased
     * @param minutes all together
     * @param decision in which they counted; null where they counted in none
     */
    public record Touched(
            DossierId dossier,
            @Nullable String name,
            @Nullable String number,
            Minutes minutes,
            @Nullable DecisionId decision) {}

    /** Whom it touches while these credits stand: those with a decision first, then by name. */
    public List<Touched> on(Collection<CreditId> credits) {
        return view.sql(SELECT.formatted("p.credit = any(?::uuid[])"))
                .param(Columns.of(credits, CreditId::value))
                .query(Leaning::row)
                .list();
    }

    /** Whom it touches while what was earned with an offering from this day on stands; in the same order. */
    public List<Touched> on(OfferingId offering, LocalDate from) {
        return view.sql(SELECT.formatted("p.offering = ? and p.day >= ?"))
                .params(offering.value(), from)
                .query(Leaning::row)
                .list();
    }

    private static Touched row(ResultSet row, int number) throws SQLException {
        var family = row.getString("family");
        var decision = row.getObject("used_by", UUID.class);
        return new Touched(
                new DossierId(row.getObject("dossier", UUID.class)),
                family == null ? null : Dossier.fullName(row.getString("given"), row.getString("prefix"), family),
                row.getString("number"),
                new Minutes(row.getInt("minutes")),
                decision == null ? null : new DecisionId(decision));
    }
}
