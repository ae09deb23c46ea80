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
import nl.schoolleidersregister.registration.Cycle;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a dossier, read and written a batch at a time. */
final class DossierTables {

    private final JdbcClient view;

    DossierTables(JdbcClient view) {
        this.view = view;
    }

    Map<UUID, DossierRow> dossiers(Set<UUID> ids) {
        var rows = new LinkedHashMap<UUID, DossierRow>();
        view.sql("select * from view.dossier where dossier = any(?::uuid[])")
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
        if (ids.isEmpty()) {
            return rows;
        }
        view.sql("select * from view.qualification where qualification = any(?::uuid[])")
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

    private static final String DOSSIERS = """
                insert into view.dossier (dossier, version, given, prefix, family, birth_date, email, enrolled_on,
                    number, registered_on, cycle_from, cycle_until, regulation, waiting_since, career,
                    status, ended_on, tasks, asked_given, asked_prefix, asked_family, asked_why, asked_at, died)
                select * from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                    ?::date[], ?::text[], ?::date[], ?::date[], ?::date[], ?::text[], ?::timestamptz[], ?::jsonb[],
                    ?::text[], ?::date[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                    ?::boolean[])
                on conflict (dossier) do update set version = excluded.version, given = excluded.given,
                    prefix = excluded.prefix, family = excluded.family, birth_date = excluded.birth_date,
                    email = excluded.email, enrolled_on = excluded.enrolled_on, number = excluded.number,
                    registered_on = excluded.registered_on, cycle_from = excluded.cycle_from,
                    cycle_until = excluded.cycle_until, regulation = excluded.regulation,
                    waiting_since = excluded.waiting_since, career = excluded.career, status = excluded.status,
                    ended_on = excluded.ended_on, tasks = excluded.tasks, asked_given = excluded.asked_given,
                    asked_prefix = excluded.asked_prefix, asked_family = excluded.asked_family,
                    asked_why = excluded.asked_why, asked_at = excluded.asked_at, died = excluded.died
                """;

    void writeDossiers(Collection<DossierRow> rows) {
        view.sql(DOSSIERS)
                .param(Columns.of(rows, row -> row.dossier))
                .param(Columns.of(rows, row -> row.version))
                .param(Columns.of(rows, row -> row.given))
                .param(Columns.of(rows, row -> row.prefix))
                .param(Columns.of(rows, row -> row.family))
                .param(Columns.of(rows, row -> row.birthDate))
                .param(Columns.of(rows, row -> row.email))
                .param(Columns.of(rows, row -> row.enrolledOn))
                .param(Columns.of(rows, row -> row.number))
                .param(Columns.of(rows, row -> row.career.cycles().registeredOn()))
                .param(Columns.of(
                        rows, row -> ofCycle(row, cycle -> cycle.period().from())))
                .param(Columns.of(
                        rows, row -> ofCycle(row, cycle -> cycle.period().until())))
                .param(Columns.of(
                        rows,
                        row -> ofCycle(row, cycle -> cycle.regulation().id().value())))
                .param(Columns.of(rows, row -> row.waitingSince))
                .param(Columns.of(rows, row -> CareerJson.write(row.career)))
                .param(Columns.of(rows, row -> row.career.status()))
                .param(Columns.of(rows, DossierRow::endedOn))
                .param(Columns.of(rows, DossierRow::hasTasks))
                .param(Columns.of(rows, row -> row.asked.given()))
                .param(Columns.of(rows, row -> row.asked.prefix()))
                .param(Columns.of(rows, row -> row.asked.family()))
                .param(Columns.of(rows, row -> row.asked.why()))
                .param(Columns.of(rows, row -> row.asked.at()))
                .param(Columns.of(rows, row -> row.died))
                .update();
    }

    private static <T> @Nullable T ofCycle(DossierRow row, Function<Cycle, T> what) {
        var cycle = row.cycle();
        return cycle == null ? null : what.apply(cycle);
    }

    void writeQualifications(Collection<QualificationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.qualification (qualification, dossier, route, training, institution, awarded_on,
                    stated_at, outcome, reason, judged_at)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[],
                    ?::timestamptz[], ?::text[], ?::text[], ?::timestamptz[])
                on conflict (qualification) do update set outcome = excluded.outcome, reason = excluded.reason,
                    judged_at = excluded.judged_at
                """)
                .param(Columns.of(rows, row -> row.qualification))
                .param(Columns.of(rows, row -> row.dossier))
                .param(Columns.of(rows, row -> row.route))
                .param(Columns.of(rows, row -> row.training))
                .param(Columns.of(rows, row -> row.institution))
                .param(Columns.of(rows, row -> row.awardedOn))
                .param(Columns.of(rows, row -> row.statedAt))
                .param(Columns.of(rows, row -> row.outcome))
                .param(Columns.of(rows, row -> row.reason))
                .param(Columns.of(rows, row -> row.judgedAt))
                .update();
    }

    void writeEmployments(Collection<EmploymentRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.employment (employment, dossier, school, school_name, town, board, function, contract,
                    fte, from_day)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::numeric[], ?::date[])
                """)
                .param(Columns.of(rows, EmploymentRow::employment))
                .param(Columns.of(rows, EmploymentRow::dossier))
                .param(Columns.of(rows, EmploymentRow::school))
                .param(Columns.of(rows, EmploymentRow::schoolName))
                .param(Columns.of(rows, EmploymentRow::town))
                .param(Columns.of(rows, EmploymentRow::board))
                .param(Columns.of(rows, EmploymentRow::function))
                .param(Columns.of(rows, EmploymentRow::contract))
                .param(Columns.of(rows, EmploymentRow::fte))
                .param(Columns.of(rows, EmploymentRow::from))
                .update();
    }

    void endEmployments(Map<UUID, LocalDate> ended) {
        if (ended.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.employment set until_day = e.until
                from unnest(?::uuid[], ?::date[]) as e(employment, until)
                where employment.employment = e.employment
                """)
                .param(Columns.of(ended.keySet(), id -> id))
                .param(Columns.of(ended.values(), day -> day))
                .update();
        if (changed != ended.size()) {
            throw new IllegalStateException("Ended employments without a row: " + ended.keySet());
        }
    }

    void confirmEmployments(Map<UUID, EmploymentConfirmed> confirmed) {
        if (confirmed.isEmpty()) {
            return;
        }
        var changed = view.sql("""
                update view.employment set confirmed_at = c.at, confirmed_by = c.by
                from unnest(?::uuid[], ?::timestamptz[], ?::text[]) as c(employment, at, by)
                where employment.employment = c.employment
                """)
                .param(Columns.of(confirmed.keySet(), id -> id))
                .param(Columns.of(confirmed.values(), EmploymentConfirmed::at))
                .param(Columns.of(confirmed.values(), fact -> fact.by().name()))
                .update();
        if (changed != confirmed.size()) {
            throw new IllegalStateException("Confirmed employments without a row: " + confirmed.keySet());
        }
    }
}
