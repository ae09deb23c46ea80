package nl.schoolleidersregister.activity.view;

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
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.view.ActivityOnFile.Day;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for activities. */
public final class Activities {

    private static final String SELECT = "select a.activity, a.dossier, a.execution, a.offering, a.provider_name,"
            + " a.title, a.form, a.minutes as programme_minutes, a.competences, d.day, d.state, d.minutes, d.changed,"
            + " d.claimed, d.confirmed, d.credit, d.rule, d.why, d.reason"
            + " from view.activity a join view.activity_day d on d.activity = a.activity";

    private final JdbcClient view;

    /** Activities in this database. */
    public Activities(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All activities of a dossier, the latest first. */
    public List<ActivityOnFile> of(DossierId dossier) {
        var rows = view.sql(SELECT + " where a.dossier = ? order by a.activity, d.day")
                .param(dossier.value())
                .query(Activities::row)
                .list();
        return together(rows)
                .sorted((one, other) -> other.days()
                        .getLast()
                        .day()
                        .compareTo(one.days().getLast().day()))
                .toList();
    }

    /** One activity of a dossier. */
    public Optional<ActivityOnFile> find(DossierId dossier, ActivityId id) {
        var rows = view.sql(SELECT + " where a.dossier = ? and a.activity = ? order by d.day")
                .params(dossier.value(), id.value())
                .query(Activities::row)
                .list();
        return together(rows).findFirst();
    }

    /** What counts of an execution, by the provider's list or by a certificate. */
    public List<CreditId> creditsOf(ExecutionId execution) {
        return view.sql("select d.credit from view.activity a join view.activity_day d on d.activity = a.activity"
                        + " where a.execution = ? and d.state = 'CREDITED' order by d.credit")
                .param(execution.value())
                .query((row, _) -> new CreditId(row.getObject("credit", UUID.class)))
                .list();
    }

    /** Days that wait for the provider or a certificate: those with a certificate first, then the longest. */
    public List<ClaimedDay> claimed(int most) {
        return view.sql("""
                select * from (
                    select a.activity, a.dossier, p.given, p.prefix, p.family, a.title, a.provider_name, d.day,
                    d.minutes,
                    d.claimed as since, (select count(*) from view.evidence e where e.dossier = a.dossier
                        and e.kind = 'ACTIVITY' and e.thing = a.activity and e.withdrawn_at is null) as certificates
                from view.activity_day d join view.activity a on a.activity = d.activity
                left join view.dossier p on p.dossier = a.dossier
                where d.state = 'CLAIMED') claimed
                order by certificates = 0, since, activity, day limit ?
                """).param(most).query(Activities::claimedDay).list();
    }

    private static ClaimedDay claimedDay(ResultSet row, int number) throws SQLException {
        var family = row.getString("family");
        return new ClaimedDay(
                row.getObject("activity", UUID.class),
                row.getObject("dossier", UUID.class),
                family == null ? null : new PersonName(row.getString("given"), row.getString("prefix"), family).full(),
                row.getString("title"),
                row.getString("provider_name"),
                row.getObject("day", LocalDate.class),
                new Minutes(row.getInt("minutes")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("certificates"));
    }

    private record Row(ActivityId id, DossierId dossier, ExecutionId execution, Programme programme, Day day) {}

    private static Stream<ActivityOnFile> together(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> new ActivityOnFile(row.id(), row.dossier(), row.execution(), row.programme(), List.of()),
                        LinkedHashMap::new,
                        mapping(Row::day, toList())))
                .entrySet()
                .stream()
                .map(found -> new ActivityOnFile(
                        found.getKey().id(),
                        found.getKey().dossier(),
                        found.getKey().execution(),
                        found.getKey().programme(),
                        found.getValue()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var terms = new OfferingTerms(
                new OfferingTitle(row.getString("title")),
                new Form(row.getString("form")),
                new Minutes(row.getInt("programme_minutes")),
                Competences.read(row.getString("competences")));
        return new Row(
                new ActivityId(row.getObject("activity", UUID.class)),
                new DossierId(row.getObject("dossier", UUID.class)),
                new ExecutionId(row.getObject("execution", UUID.class)),
                new Programme(
                        new OfferingId(row.getObject("offering", UUID.class)),
                        new ProviderName(row.getString("provider_name")),
                        terms),
                day(row));
    }

    private static Day day(ResultSet row) throws SQLException {
        var credit = row.getObject("credit", UUID.class);
        var rule = row.getString("rule");
        var why = row.getString("why");
        return new Day(
                row.getObject("day", LocalDate.class),
                State.valueOf(row.getString("state")),
                new Minutes(row.getInt("minutes")),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "claimed"),
                Rows.instant(row, "confirmed"),
                credit == null ? null : new CreditId(credit),
                rule == null ? null : new RuleCode(rule),
                why == null ? null : AttendanceError.valueOf(why),
                row.getString("reason"));
    }
}
