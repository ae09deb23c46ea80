package nl.schoolleidersregister.activity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.regulation.view.Competences;

/** The tables of activities, read and written a batch at a time. */
final class ActivityTables {

    private static final Table<ActivityRow> ACTIVITIES = Table.<ActivityRow>named("activity")
            .key("activity", "uuid", ActivityRow::activity)
            .column("dossier", "uuid", ActivityRow::dossier)
            .column("execution", "uuid", ActivityRow::execution)
            .column("offering", "uuid", row -> row.programme().offering())
            .column("provider_name", "text", row -> row.programme().provider().value())
            .column("title", "text", row -> row.programme().terms().title().value())
            .column("form", "text", row -> row.programme().terms().form())
            .column("minutes", "int", row -> row.programme().terms().minutes().value())
            .column(
                    "competences",
                    "text",
                    row -> Competences.written(row.programme().terms().competences()));

    private static final Table<DayRow> DAYS = Table.<DayRow>named("activity_day")
            .key("activity", "uuid", row -> row.activity)
            .key("day", "date", row -> row.day)
            .column("state", "text", row -> row.state)
            .column("minutes", "int", row -> row.minutes)
            .column("changed", "timestamptz", row -> row.changed)
            .column("claimed", "timestamptz", row -> row.claimed)
            .column("confirmed", "timestamptz", row -> row.confirmed)
            .column("credit", "uuid", row -> row.credit)
            .column("rule", "text", row -> row.rule)
            .column("why", "text", row -> row.why)
            .column("reason", "text", row -> row.reason);

    private final View view;

    ActivityTables(View view) {
        this.view = view;
    }

    List<DayRow> days(Set<UUID> activities) {
        return view.isEmpty()
                ? List.of()
                : view.sql("select * from activity_day where activity = any(?::uuid[])")
                        .param(Columns.of(activities, id -> id))
                        .query((row, _) -> day(row))
                        .list();
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

    void write(Collection<ActivityRow> activities, Collection<DayRow> days) {
        ACTIVITIES.insertMissing(view, activities);
        DAYS.upsert(view, days);
    }
}
