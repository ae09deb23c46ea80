package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for what somebody earned. */
public final class LedgerLines {

    private final JdbcClient view;

    /** Ledgers in this database. */
    public LedgerLines(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All lines of a dossier, also what was taken back, by day. */
    public List<LedgerLine> of(DossierId dossier) {
        return view.sql("select * from view.pe_points where dossier = ? order by day, credit")
                .param(dossier.value())
                .query(LedgerLines::row)
                .list();
    }

    /** How much each form of learning is used, the most used first; what a merge wrote into two ledgers counts once. */
    public List<FormUse> use() {
        return view.sql("""
                select form, count(*) as entries, sum(minutes) as minutes
                from (select distinct on (credit) credit, form, minutes from view.pe_points where reversed_at is null) p
                group by form order by count(*) desc, form
                """)
                .query((row, _) ->
                        new FormUse(new Form(row.getString("form")), row.getInt("entries"), row.getLong("minutes")))
                .list();
    }

    static LedgerLine row(ResultSet row, int number) throws SQLException {
        var offering = row.getObject("offering", UUID.class);
        var why = row.getString("why");
        var usedBy = row.getObject("used_by", UUID.class);
        var points = new PePoints(
                new CreditId(row.getObject("credit", UUID.class)),
                new EntryId(row.getObject("entry", UUID.class)),
                Basis.valueOf(row.getString("basis")),
                new Form(row.getString("form")),
                new Minutes(row.getInt("minutes")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("day", LocalDate.class),
                offering == null ? null : new OfferingId(offering),
                Competences.read(row.getString("competences")));
        return new LedgerLine(
                points,
                row.getObject("earned_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "reversed_at"),
                why == null ? null : Reversal.valueOf(why),
                usedBy == null ? null : new DecisionId(usedBy));
    }
}
