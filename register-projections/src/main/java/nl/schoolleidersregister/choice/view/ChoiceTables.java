package nl.schoolleidersregister.choice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.choice.view.ChoiceOnFile.State;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;

/** The table of own choices, read and written a batch at a time. */
final class ChoiceTables {

    private static final Table<ChoiceRow> CHOICES = Table.<ChoiceRow>named("choice")
            .key("choice", "uuid", row -> row.choice)
            .column("dossier", "uuid", row -> row.dossier)
            .column("title", "text", row -> row.told.title())
            .column("form", "text", row -> row.told.form())
            .column("first_day", "date", row -> row.told.firstDay())
            .column("last_day", "date", row -> row.told.lastDay())
            .column("minutes", "int", row -> row.told.minutes())
            .column("competences", "text", row -> row.told.competences())
            .column("explanation", "text", row -> row.told.explanation())
            .column("state", "text", row -> row.state)
            .column("recorded", "timestamptz", row -> row.recorded)
            .column("changed", "timestamptz", row -> row.changed)
            .column("drawn", "boolean", row -> row.drawn)
            .column("officer", "uuid", row -> row.officer)
            .column("held_until", "timestamptz", row -> row.heldUntil)
            .column("asked", "timestamptz", row -> row.asked)
            .column("question", "text", row -> row.question)
            .column("answer_by", "date", row -> row.answerBy)
            .column("answered", "timestamptz", row -> row.answered)
            .column("answer", "text", row -> row.answer)
            .column("reason", "text", row -> row.reason)
            .column("rule", "text", row -> row.rule)
            .column("credit", "uuid", row -> row.credit);

    private final View view;

    ChoiceTables(View view) {
        this.view = view;
    }

    Map<UUID, ChoiceRow> read(Set<UUID> choices) {
        var rows = new LinkedHashMap<UUID, ChoiceRow>();
        if (view.isEmpty()) {
            return rows;
        }
        view.sql("select * from choice where choice = any(?::uuid[])")
                .param(Columns.of(choices, id -> id))
                .query(row -> {
                    var found = row(row);
                    rows.put(found.choice, found);
                });
        return rows;
    }

    private static ChoiceRow row(ResultSet row) throws SQLException {
        var told = new ChoiceRow.Told(
                row.getString("title"),
                row.getString("form"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("minutes"),
                row.getString("competences"),
                row.getString("explanation"));
        var found = new ChoiceRow(
                row.getObject("choice", UUID.class),
                row.getObject("dossier", UUID.class),
                told,
                row.getObject("recorded", OffsetDateTime.class).toInstant());
        found.state = State.valueOf(row.getString("state"));
        found.changed = row.getObject("changed", OffsetDateTime.class).toInstant();
        found.drawn = row.getBoolean("drawn");
        found.officer = row.getObject("officer", UUID.class);
        found.heldUntil = Rows.instant(row, "held_until");
        found.asked = Rows.instant(row, "asked");
        found.question = row.getString("question");
        found.answerBy = row.getObject("answer_by", LocalDate.class);
        found.answered = Rows.instant(row, "answered");
        found.answer = row.getString("answer");
        found.reason = row.getString("reason");
        found.rule = row.getString("rule");
        found.credit = row.getObject("credit", UUID.class);
        return found;
    }

    void write(Collection<ChoiceRow> rows) {
        CHOICES.upsert(view, rows);
    }
}
