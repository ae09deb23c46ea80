package nl.schoolleidersregister.portfolio.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for entries of portfolios. */
public final class PortfolioEntries {

    private final JdbcClient view;

    /** Entries in this database. */
    public PortfolioEntries(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All entries of a dossier, the latest first. */
    public List<EntryOnFile> of(DossierId dossier) {
        return entries(
                "select body from view.portfolio_entry where dossier = ? order by handed_at desc, entry",
                dossier.value());
    }

    /** One entry of a dossier. */
    public Optional<EntryOnFile> find(DossierId dossier, PortfolioEntryId id) {
        return of(dossier).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** One entry, whosever it is. */
    public Optional<EntryOnFile> find(PortfolioEntryId id) {
        return entries("select body from view.portfolio_entry where entry = ?", id.value()).stream()
                .findFirst();
    }

    /** What an assessor has to judge, the first to be late on top. */
    public List<EntryOnFile> queue(RecognitionId assessor) {
        return entries(
                "select e.body from view.portfolio_seat s join view.portfolio_entry e on e.entry = s.entry"
                        + " where s.assessor = ? and s.open order by s.last_day, e.handed_at, e.entry",
                assessor.value());
    }

    /** What an assessor had and has, the latest first. */
    public List<EntryOnFile> had(RecognitionId assessor) {
        return entries(
                "select e.body from view.portfolio_seat s join view.portfolio_entry e on e.entry = s.entry"
                        + " where s.assessor = ? and not s.open order by e.handed_at desc, e.entry",
                assessor.value());
    }

    /** What is not decided yet, the oldest first; what the office has to look at on top. */
    public List<EntryOnFile> open() {
        return view.sql("select body from view.portfolio_entry where state in ('JUDGING', 'SUPPLEMENT')"
                        + " order by not (wanted or escalated), handed_at, entry")
                .query((row, _) -> EntryJson.read(row.getString(1)))
                .list();
    }

    /** What was decided last, without what was taken back. */
    public List<EntryOnFile> decided(int most) {
        return view.sql("select body from view.portfolio_entry where state in ('AWARDED', 'PARTLY', 'DECLINED')"
                        + " order by (body ->> 'decidedAt')::timestamptz desc, entry limit ?")
                .param(most)
                .query((row, _) -> EntryJson.read(row.getString(1)))
                .list();
    }

    /** Entries for which a term has passed on a day, or for which nobody could be found. */
    public List<EntryOnFile> touchedBy(LocalDate day) {
        return view.sql("select distinct on (e.entry) e.body from view.portfolio_entry e"
                        + " left join view.portfolio_seat s on s.entry = e.entry and s.open and s.last_day < ?"
                        + " where e.state in ('JUDGING', 'SUPPLEMENT')"
                        + " and (s.entry is not null or e.wanted or e.answer_by < ?) order by e.entry")
                .params(day, day)
                .query((row, _) -> EntryJson.read(row.getString(1)))
                .list();
    }

    /** How much each assessor has under hand, and was given in all. */
    public Map<RecognitionId, Load> loads() {
        var loads = new HashMap<RecognitionId, Load>();
        view.sql("select assessor, count(*) filter (where open) as open, count(*) as given"
                        + " from view.portfolio_seat group by assessor")
                .query(row -> {
                    loads.put(
                            new RecognitionId(row.getObject("assessor", UUID.class)),
                            new Load(row.getInt("open"), row.getInt("given")));
                });
        return loads;
    }

    private List<EntryOnFile> entries(String sql, UUID about) {
        return view.sql(sql)
                .param(about)
                .query((row, _) -> EntryJson.read(row.getString(1)))
                .list();
    }
}
