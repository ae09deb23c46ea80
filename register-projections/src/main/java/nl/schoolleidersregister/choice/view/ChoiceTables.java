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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of own choices, read and written a batch at a time. */
final class ChoiceTables {

    private final JdbcClient view;

    ChoiceTables(JdbcClient view) {
        this.view = view;
    }

    Map<UUID, ChoiceRow> read(Set<UUID> choices) {
        var rows = new LinkedHashMap<UUID, ChoiceRow>();
        view.sql("select * from view.choice where choice = any(?::uuid[])")
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
        view.sql("""
                insert into view.choice (choice, dossier, title, form, first_day, last_day, minutes, competences,
                    explanation, state, recorded, changed, drawn, officer, held_until, asked, question, answer_by,
                    answered, answer, reason, rule, credit)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::int[],
                    ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::boolean[], ?::uuid[],
                    ?::timestamptz[], ?::timestamptz[], ?::text[], ?::date[], ?::timestamptz[], ?::text[], ?::text[],
                    ?::text[], ?::uuid[])
                on conflict (choice) do update set state = excluded.state, changed = excluded.changed,
                    drawn = excluded.drawn, officer = excluded.officer, held_until = excluded.held_until,
                    asked = excluded.asked, question = excluded.question, answer_by = excluded.answer_by,
                    answered = excluded.answered, answer = excluded.answer, reason = excluded.reason,
                    rule = excluded.rule, credit = excluded.credit
                """)
                .param(Columns.of(rows, row -> row.choice))
                .param(Columns.of(rows, row -> row.dossier))
                .param(Columns.of(rows, row -> row.told.title()))
                .param(Columns.of(rows, row -> row.told.form()))
                .param(Columns.of(rows, row -> row.told.firstDay()))
                .param(Columns.of(rows, row -> row.told.lastDay()))
                .param(Columns.of(rows, row -> row.told.minutes()))
                .param(Columns.of(rows, row -> row.told.competences()))
                .param(Columns.of(rows, row -> row.told.explanation()))
                .param(Columns.of(rows, row -> row.state))
                .param(Columns.of(rows, row -> row.recorded))
                .param(Columns.of(rows, row -> row.changed))
                .param(Columns.of(rows, row -> row.drawn))
                .param(Columns.of(rows, row -> row.officer))
                .param(Columns.of(rows, row -> row.heldUntil))
                .param(Columns.of(rows, row -> row.asked))
                .param(Columns.of(rows, row -> row.question))
                .param(Columns.of(rows, row -> row.answerBy))
                .param(Columns.of(rows, row -> row.answered))
                .param(Columns.of(rows, row -> row.answer))
                .param(Columns.of(rows, row -> row.reason))
                .param(Columns.of(rows, row -> row.rule))
                .param(Columns.of(rows, row -> row.credit))
                .update();
    }
}
