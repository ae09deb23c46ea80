package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.registration.Cycle;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.Route;
import org.jspecify.annotations.Nullable;

/** The tables of a dossier, read and written a batch at a time. */
final class DossierTables {

    private static final Table<DossierRow> DOSSIERS = Table.<DossierRow>named("dossier")
            .key("dossier", "uuid", row -> row.dossier)
            .column("version", "bigint", row -> row.version)
            .column("given", "text", row -> row.given)
            .column("prefix", "text", row -> row.prefix)
            .column("family", "text", row -> row.family)
            .column("birth_date", "date", row -> row.birthDate)
            .column("email", "text", row -> row.email)
            .column("enrolled_on", "date", row -> row.enrolledOn)
            .column("number", "text", row -> row.number)
            .column("registered_on", "date", row -> row.career.cycles().registeredOn())
            .column(
                    "cycle_from",
                    "date",
                    row -> ofCycle(row, cycle -> cycle.period().from()))
            .column(
                    "cycle_until",
                    "date",
                    row -> ofCycle(row, cycle -> cycle.period().until()))
            .column(
                    "regulation",
                    "text",
                    row -> ofCycle(row, cycle -> cycle.regulation().id().value()))
            .column("waiting_since", "timestamptz", row -> row.waitingSince)
            .column("career", "jsonb", row -> CareerJson.write(row.career))
            .column("status", "text", row -> row.career.status())
            .column("ended_on", "date", DossierRow::endedOn)
            .column("tasks", "boolean", DossierRow::hasTasks)
            .column("asked_given", "text", row -> row.asked.given())
            .column("asked_prefix", "text", row -> row.asked.prefix())
            .column("asked_family", "text", row -> row.asked.family())
            .column("asked_why", "text", row -> row.asked.why())
            .column("asked_at", "timestamptz", row -> row.asked.at())
            .column("died", "boolean", row -> row.died);

    private static final Table<QualificationRow> QUALIFICATIONS = Table.<QualificationRow>named("qualification")
            .key("qualification", "uuid", row -> row.qualification)
            .column("dossier", "uuid", row -> row.dossier)
            .column("route", "text", row -> row.route)
            .column("training", "text", row -> row.training)
            .column("institution", "text", row -> row.institution)
            .column("awarded_on", "date", row -> row.awardedOn)
            .column("stated_at", "timestamptz", row -> row.statedAt)
            .column("outcome", "text", row -> row.outcome)
            .column("reason", "text", row -> row.reason)
            .column("judged_at", "timestamptz", row -> row.judgedAt);

    private static final Table<EmploymentRow> EMPLOYMENTS = Table.<EmploymentRow>named("employment")
            .key("employment", "uuid", EmploymentRow::employment)
            .column("dossier", "uuid", EmploymentRow::dossier)
            .column("school", "text", EmploymentRow::school)
            .column("school_name", "text", EmploymentRow::schoolName)
            .column("town", "text", EmploymentRow::town)
            .column("board", "text", EmploymentRow::board)
            .column("function", "text", EmploymentRow::function)
            .column("contract", "text", EmploymentRow::contract)
            .column("fte", "numeric", EmploymentRow::fte)
            .column("from_day", "date", EmploymentRow::from);

    private static final Table<Map.Entry<UUID, LocalDate>> ENDED = Table.<Map.Entry<UUID, LocalDate>>named("employment")
            .key("employment", "uuid", Map.Entry::getKey)
            .column("until_day", "date", Map.Entry::getValue);

    private static final Table<Map.Entry<UUID, EmploymentConfirmed>> CONFIRMED =
            Table.<Map.Entry<UUID, EmploymentConfirmed>>named("employment")
                    .key("employment", "uuid", Map.Entry::getKey)
                    .column("confirmed_at", "timestamptz", row -> row.getValue().at())
                    .column("confirmed_by", "text", row -> row.getValue().by().name());

    private final View view;

    DossierTables(View view) {
        this.view = view;
    }

    Map<UUID, DossierRow> dossiers(Set<UUID> ids) {
        var rows = new LinkedHashMap<UUID, DossierRow>();
        if (view.isEmpty()) {
            return rows;
        }
        view.sql("select * from dossier where dossier = any(?::uuid[])")
                .param(Columns.of(ids, id -> id))
                .query(row -> {
                    var found = dossier(row);
                    rows.put(found.dossier, found);
                });
        return rows;
    }

    private static DossierRow dossier(ResultSet row) throws SQLException {
        var found = new DossierRow(row.getObject("dossier", UUID.class));
        found.version = row.getLong("version");
        found.given = row.getString("given");
        found.prefix = row.getString("prefix");
        found.family = row.getString("family");
        found.birthDate = row.getObject("birth_date", LocalDate.class);
        found.email = row.getString("email");
        found.enrolledOn = row.getObject("enrolled_on", LocalDate.class);
        found.number = row.getString("number");
        found.career = CareerJson.read(row.getString("career"));
        found.waitingSince = Rows.instant(row, "waiting_since");
        found.asked = AskedName.of(row);
        found.died = row.getBoolean("died");
        return found;
    }

    Map<UUID, QualificationRow> qualifications(Set<UUID> ids) {
        var rows = new HashMap<UUID, QualificationRow>();
        if (ids.isEmpty() || view.isEmpty()) {
            return rows;
        }
        view.sql("select * from qualification where qualification = any(?::uuid[])")
                .param(Columns.of(ids, id -> id))
                .query(row -> {
                    var found = qualification(row);
                    rows.put(found.qualification, found);
                });
        return rows;
    }

    private static QualificationRow qualification(ResultSet row) throws SQLException {
        var found = new QualificationRow(
                row.getObject("qualification", UUID.class),
                row.getObject("dossier", UUID.class),
                Route.valueOf(row.getString("route")),
                row.getObject("awarded_on", LocalDate.class),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getString("training"),
                row.getString("institution"));
        found.outcome = row.getString("outcome");
        found.reason = row.getString("reason");
        found.judgedAt = Rows.instant(row, "judged_at");
        return found;
    }

    private static <T> @Nullable T ofCycle(DossierRow row, Function<Cycle, T> what) {
        var cycle = row.cycle();
        return cycle == null ? null : what.apply(cycle);
    }

    void writeDossiers(Collection<DossierRow> rows) {
        DOSSIERS.upsert(view, rows);
    }

    void writeQualifications(Collection<QualificationRow> rows) {
        QUALIFICATIONS.upsert(view, rows);
    }

    /** Employments that began, then what became of these and others. */
    void writeEmployments(
            Collection<EmploymentRow> begun, Map<UUID, LocalDate> ended, Map<UUID, EmploymentConfirmed> confirmed) {
        EMPLOYMENTS.insert(view, begun);
        ENDED.update(view, ended.entrySet());
        CONFIRMED.update(view, confirmed.entrySet());
    }
}
