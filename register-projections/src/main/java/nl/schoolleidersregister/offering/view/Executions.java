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
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for executions and for who was there. */
public final class Executions {

    /** What is held is the version in force on the first day, where one was; else what was scheduled. */
    private static final String SELECT = """
            select e.*, (select count(distinct participant) from view.attendance a
                where a.execution = e.execution and a.withdrawn_at is null) as participants
            from (select x.execution, x.offering, x.provider, x.provider_name, x.first_day, x.last_day, x.place, x.why,
                    x.withdrawn_from, coalesce(v.title, x.title) as title, coalesce(v.form, x.form) as form,
                    coalesce(v.minutes, x.minutes) as minutes, coalesce(v.competences, x.competences) as competences
                from view.execution x left join view.offering_version v on v.offering = x.offering
                    and v.valid_from <= x.first_day and v.valid_until > x.first_day) e
            """;

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

    /** What a board may record attendance of, the latest first. */
    public List<ExecutionOnFile> mandatedTo(BoardNumber board) {
        return view.sql(SELECT + " where exists (select 1 from view.mandate m where m.execution = e.execution"
                        + " and m.board = ? and m.ended_at is null) order by e.last_day desc, e.execution")
                .param(board.value())
                .query(Executions::row)
                .list();
    }

    /** Which boards have a mandate for an execution, or had one. */
    public List<MandateOnFile> mandates(ExecutionId id) {
        return view.sql("""
                select m.*, b.name from view.mandate m left join view.board b on b.number = m.board
                where m.execution = ? order by m.ended_at is not null, b.name, m.board
                """).param(id.value()).query(Executions::mandate).list();
    }

    /**
     * A mandate, and what it is for.
     *
     * @param first day of the execution
     */
    public record Given(ExecutionId execution, String title, LocalDate first, MandateOnFile mandate) {}

    /** Mandates that a provider gave and that stand, the latest execution first. */
    public List<Given> mandatesOf(ProviderId provider) {
        return view.sql("""
                select m.*, b.name, e.title, e.first_day from view.mandate m
                join view.execution e on e.execution = m.execution left join view.board b on b.number = m.board
                where e.provider = ? and m.ended_at is null order by e.first_day desc, b.name, m.board
                """).param(provider.value()).query(Executions::given).list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new ExecutionId(row.getObject("execution", UUID.class)),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                mandate(row, number));
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
                        + " where (e.withdrawn_from is null or e.withdrawn_from > e.first_day)"
                        + " and (e.title ilike ? or e.provider_name ilike ?) and e.last_day >= ?"
                        + " and e.first_day <= ? order by e.last_day desc, e.title, e.execution limit ?")
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
                gone == null ? null : ExecutionError.valueOf(gone),
                row.getObject("withdrawn_from", LocalDate.class));
    }

    private static MandateOnFile mandate(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        return new MandateOnFile(
                new BoardNumber(row.getString("board")),
                name == null ? row.getString("board") : name,
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "ended_at"));
    }

    private static AttendanceOnFile attendance(ResultSet row, int number) throws SQLException {
        var why = row.getString("why");
        var board = row.getString("board");
        return new AttendanceOnFile(
                new AttendanceId(row.getObject("attendance", UUID.class)),
                new DossierId(row.getObject("participant", UUID.class)),
                row.getString("number"),
                row.getString("family"),
                row.getObject("day", LocalDate.class),
                new Minutes(row.getInt("minutes")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                board == null ? null : new BoardNumber(board),
                Rows.instant(row, "withdrawn_at"),
                why == null ? null : AttendanceError.valueOf(why));
    }
}
