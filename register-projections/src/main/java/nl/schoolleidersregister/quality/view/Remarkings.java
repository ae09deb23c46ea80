package nl.schoolleidersregister.quality.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.quality.DrawnBy;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.quality.view.RemarkingOnFile.State;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for old work that is judged again. */
public final class Remarkings {

    private static final String SELECT = "select * from view.remarking";

    private final JdbcClient view;

    /** Re-markings in this database. */
    public Remarkings(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** What was drawn in a half-year, the first draw first. */
    public List<RemarkingOnFile> of(HalfYear halfYear) {
        return all(" where half_year = ? order by drawn, place, remarking, assessor", halfYear.toString());
    }

    /** What an assessor has to judge again, the first to be late on top. */
    public List<RemarkingOnFile> waitingFor(RecognitionId assessor) {
        return all(" where assessor = ? and state = 'WAITS' order by last_day, remarking", assessor.value());
    }

    /** One of them, as one of these assessors had it. */
    public Optional<RemarkingOnFile> find(RemarkingId id, Collection<RecognitionId> assessors) {
        return all(" where remarking = ?", id.value()).stream()
                .filter(one -> assessors.contains(one.assessor()))
                .findFirst();
    }

    /** One of them, as somebody has it now. */
    public Optional<RemarkingOnFile> waiting(RemarkingId id) {
        return all(" where remarking = ? and state = 'WAITS'", id.value()).stream()
                .findFirst();
    }

    /** How much of it each assessor has under hand, and was given in all. */
    public Map<RecognitionId, Load> loads() {
        var loads = new HashMap<RecognitionId, Load>();
        view.sql("select assessor, count(*) filter (where state = 'WAITS') as open, count(*) as given"
                        + " from view.remarking group by assessor")
                .query(row -> {
                    loads.put(
                            new RecognitionId(row.getObject("assessor", UUID.class)),
                            new Load(row.getInt("open"), row.getInt("given")));
                });
        return loads;
    }

    private List<RemarkingOnFile> all(String which, Object about) {
        return view.sql(SELECT + which).param(about).query(Remarkings::row).list();
    }

    private static RemarkingOnFile row(ResultSet row, int number) throws SQLException {
        return new RemarkingOnFile(
                new RemarkingId(row.getObject("remarking", UUID.class)),
                new RecognitionId(row.getObject("assessor", UUID.class)),
                new DossierId(row.getObject("dossier", UUID.class)),
                new PortfolioEntryId(row.getObject("entry", UUID.class)),
                row.getInt("round"),
                new DrawnBy(
                        HalfYear.read(row.getString("half_year")).orElseThrow(),
                        row.getString("seed"),
                        row.getInt("size"),
                        row.getInt("place")),
                row.getObject("drawn", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                State.valueOf(row.getString("state")));
    }
}
