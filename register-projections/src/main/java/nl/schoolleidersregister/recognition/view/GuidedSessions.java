package nl.schoolleidersregister.recognition.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.view.SessionOnFile.Part;
import nl.schoolleidersregister.recognition.view.SessionOnFile.State;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for meetings that guides led, and for what came of them. */
public final class GuidedSessions {

    private static final String SELECT =
            "select s.*, p.dossier, coalesce(o.state, 'TOLD') as state, o.rule, d.number, d.given, d.prefix,"
                    + " d.family from view.guided_session s join view.guided_part p on p.session = s.session"
                    + " left join view.guided_outcome o on o.session = p.session and o.dossier = p.dossier"
                    + " left join view.dossier d on d.dossier = p.dossier";

    private final JdbcClient view;

    /** Meetings in this database. */
    public GuidedSessions(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** What a guide led under all recognitions, the latest first. */
    public List<SessionOnFile> of(GuideAccount guide) {
        return together(view.sql(SELECT + " join view.recognition r on r.recognition = s.recognition"
                        + " where r.guide = ? order by s.day desc, s.recorded_at desc, s.session, p.place")
                .param(guide.value())
                .query(GuidedSessions::row)
                .list());
    }

    /** What was led under a recognition, the latest first. */
    public List<SessionOnFile> of(RecognitionId recognition) {
        return together(view.sql(
                        SELECT + " where s.recognition = ? order by s.day desc, s.recorded_at desc, s.session, p.place")
                .param(recognition.value())
                .query(GuidedSessions::row)
                .list());
    }

    /** One meeting under a recognition. */
    public Optional<SessionOnFile> find(RecognitionId recognition, SessionId session) {
        return together(view.sql(SELECT + " where s.recognition = ? and s.session = ? order by p.place")
                        .params(recognition.value(), session.value())
                        .query(GuidedSessions::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** The meetings that somebody took part in, the latest first. */
    public List<GuidedOnFile> with(DossierId dossier) {
        return view.sql("""
                select s.session, s.kind, s.title, r.name, s.day, s.minutes, coalesce(o.state, 'TOLD') as state,
                    o.rule, s.why
                from view.guided_part p join view.guided_session s on s.session = p.session
                left join view.guided_outcome o on o.session = p.session and o.dossier = p.dossier
                left join view.recognition r on r.recognition = s.recognition
                where p.dossier = ? order by s.day desc, s.recorded_at desc, s.session
                """)
                .param(dossier.value())
                .query(GuidedSessions::guided)
                .list();
    }

    /** What counts of the meetings under a recognition, from this day on. */
    public List<CreditId> creditsOf(RecognitionId recognition, LocalDate from) {
        return view.sql("select o.credit from view.guided_session s join view.guided_outcome o on o.session = s.session"
                        + " where s.recognition = ? and s.day >= ? and o.state = 'CREDITED' order by o.credit")
                .params(recognition.value(), from)
                .query((row, _) -> new CreditId(row.getObject("credit", UUID.class)))
                .list();
    }

    private record Row(SessionOnFile session, Part part) {}

    private static List<SessionOnFile> together(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(Row::session, LinkedHashMap::new, mapping(Row::part, toList())))
                .entrySet()
                .stream()
                .map(found -> with(found.getKey(), found.getValue()))
                .toList();
    }

    private static SessionOnFile with(SessionOnFile session, List<Part> parts) {
        return new SessionOnFile(
                session.id(),
                session.recognition(),
                session.kind(),
                session.title(),
                session.day(),
                session.minutes(),
                session.competences(),
                session.recordedAt(),
                session.withdrawnAt(),
                session.why(),
                parts);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SessionOnFile(
                        new SessionId(row.getObject("session", UUID.class)),
                        new RecognitionId(row.getObject("recognition", UUID.class)),
                        RecognitionKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        new Minutes(row.getInt("minutes")),
                        Competences.read(row.getString("competences")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Rows.instant(row, "withdrawn_at"),
                        error(row),
                        List.of()),
                part(row));
    }

    private static Part part(ResultSet row) throws SQLException {
        var family = row.getString("family");
        return new Part(
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("number"),
                family == null ? null : new PersonName(row.getString("given"), row.getString("prefix"), family).full(),
                State.valueOf(row.getString("state")),
                rule(row));
    }

    private static GuidedOnFile guided(ResultSet row, int number) throws SQLException {
        return new GuidedOnFile(
                new SessionId(row.getObject("session", UUID.class)),
                RecognitionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                new Minutes(row.getInt("minutes")),
                State.valueOf(row.getString("state")),
                rule(row),
                error(row));
    }

    private static @Nullable RuleCode rule(ResultSet row) throws SQLException {
        var rule = row.getString("rule");
        return rule == null ? null : new RuleCode(rule);
    }

    private static @Nullable SessionError error(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return why == null ? null : SessionError.valueOf(why);
    }
}
