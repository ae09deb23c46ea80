package nl.schoolleidersregister.offering.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for executions and for who was there. */
public final class Executions {

    private static final String SELECT = "select e.*, (select count(distinct participant) from view.attendance a"
            + " where a.execution = e.execution and a.withdrawn_at is null) as participants from view.execution e";

    private final JdbcClient view;

    /** Executions in this database. */
    public Executions(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** One execution by its id. */
    public Optional<ExecutionOnFile> find(ExecutionId id) {
        return view.sql(SELECT + " where e.execution = ?")
                .param(id.value())
                .query(Executions::row)
                .optional();
    }

    /** What a provider holds or held, the latest first. */
    public List<ExecutionOnFile> of(ProviderId provider) {
        return view.sql(SELECT + " where e.provider = ? order by e.last_day desc, e.first_day desc, e.execution")
                .param(provider.value())
                .query(Executions::row)
                .list();
    }

    /** When and where a programme is or was held, the latest first. */
    public List<ExecutionOnFile> of(OfferingId offering) {
        return view.sql(SELECT + " where e.offering = ? order by e.last_day desc, e.execution")
                .param(offering.value())
                .query(Executions::row)
                .list();
    }

    /**
     * What was held lately under a title or by a provider with these letters in the name.
     *
     * @param letters in any case; every title when empty
     * @param from executions that ended before this day are left out
     * @param until executions that begin after this day are left out
     */
    public List<ExecutionOnFile> held(String letters, LocalDate from, LocalDate until, int most) {
        var pattern = "%" + letters.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return view.sql(SELECT
                        + " where e.withdrawn_at is null and (e.title ilike ? or e.provider_name ilike ?)"
                        + " and e.last_day >= ? and e.first_day <= ?"
                        + " order by e.last_day desc, e.title, e.execution limit ?")
                .params(pattern, pattern, from, until, most)
                .query(Executions::row)
                .list();
    }

    /** Who was there, by day and name; what was withdrawn stands below what counts. */
    public List<AttendanceOnFile> attendance(ExecutionId id) {
        return view.sql("""
                select a.*, d.number, d.family from view.attendance a
                left join view.dossier d on d.dossier = a.participant
                where a.execution = ? order by a.withdrawn_at is not null, a.day, d.family, a.attendance
                """).param(id.value()).query(Executions::attendance).list();
    }

    private static ExecutionOnFile row(ResultSet row, int number) throws SQLException {
        var programme = new Programme(
                new OfferingId(row.getObject("offering", UUID.class)),
                new ProviderName(row.getString("provider_name")),
                OfferingTables.terms(row));
        var gone = row.getString("why");
        return new ExecutionOnFile(
                new ExecutionId(row.getObject("execution", UUID.class)),
                new ProviderId(row.getObject("provider", UUID.class)),
                programme,
                new MeetingDays(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                new Place(row.getString("place")),
                row.getInt("participants"),
                gone == null ? null : ExecutionError.valueOf(gone));
    }

    private static AttendanceOnFile attendance(ResultSet row, int number) throws SQLException {
        var why = row.getString("why");
        return new AttendanceOnFile(
                new AttendanceId(row.getObject("attendance", UUID.class)),
                new DossierId(row.getObject("participant", UUID.class)),
                row.getString("number"),
                row.getString("family"),
                row.getObject("day", LocalDate.class),
                new Minutes(row.getInt("minutes")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "withdrawn_at"),
                why == null ? null : AttendanceError.valueOf(why));
    }
}
