package nl.schoolleidersregister.activity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.regulation.view.Competences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of activities, read and written a batch at a time. */
final class ActivityTables {

    private final JdbcClient view;

    ActivityTables(JdbcClient view) {
        this.view = view;
    }

    Map<ActivityFold.Key, DayRow> days(Set<UUID> activities) {
        var rows = new LinkedHashMap<ActivityFold.Key, DayRow>();
        view.sql("select * from view.activity_day where activity = any(?::uuid[])")
                .param(Columns.of(activities, id -> id))
                .query(row -> {
                    var found = day(row);
                    rows.put(new ActivityFold.Key(found.activity, found.day), found);
                });
        return rows;
    }

    private static DayRow day(ResultSet row) throws SQLException {
        var found = new DayRow(
                row.getObject("activity", UUID.class),
                row.getObject("day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getInt("minutes"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
        found.claimed = Rows.instant(row, "claimed");
        found.confirmed = Rows.instant(row, "confirmed");
        found.credit = row.getObject("credit", UUID.class);
        found.rule = row.getString("rule");
        found.why = row.getString("why");
        found.reason = row.getString("reason");
        return found;
    }

    void writeActivities(Collection<ActivityRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.activity (activity, dossier, execution, offering, provider_name, title, form, minutes,
                    competences)
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::int[], ?::text[])
                on conflict (activity) do nothing
                """)
                .param(Columns.of(rows, ActivityRow::activity))
                .param(Columns.of(rows, ActivityRow::dossier))
                .param(Columns.of(rows, ActivityRow::execution))
                .param(Columns.of(rows, row -> row.programme().offering()))
                .param(Columns.of(rows, row -> row.programme().provider().value()))
                .param(Columns.of(rows, row -> terms(row).title().value()))
                .param(Columns.of(rows, row -> terms(row).form()))
                .param(Columns.of(rows, row -> terms(row).minutes().value()))
                .param(Columns.of(rows, row -> Competences.written(terms(row).competences())))
                .update();
    }

    private static OfferingTerms terms(ActivityRow row) {
        return row.programme().terms();
    }

    void writeDays(Collection<DayRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        view.sql("""
                insert into view.activity_day (activity, day, state, minutes, changed, claimed, confirmed, credit, rule,
                    why, reason)
                select * from unnest(?::uuid[], ?::date[], ?::text[], ?::int[], ?::timestamptz[], ?::timestamptz[],
                    ?::timestamptz[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                on conflict (activity, day) do update set state = excluded.state, minutes = excluded.minutes,
                    changed = excluded.changed, claimed = excluded.claimed, confirmed = excluded.confirmed,
                    credit = excluded.credit, rule = excluded.rule, why = excluded.why, reason = excluded.reason
                """)
                .param(Columns.of(rows, row -> row.activity))
                .param(Columns.of(rows, row -> row.day))
                .param(Columns.of(rows, row -> row.state))
                .param(Columns.of(rows, row -> row.minutes))
                .param(Columns.of(rows, row -> row.changed))
                .param(Columns.of(rows, row -> row.claimed))
                .param(Columns.of(rows, row -> row.confirmed))
                .param(Columns.of(rows, row -> row.credit))
                .param(Columns.of(rows, row -> row.rule))
                .param(Columns.of(rows, row -> row.why))
                .param(Columns.of(rows, row -> row.reason))
                .update();
    }
}
