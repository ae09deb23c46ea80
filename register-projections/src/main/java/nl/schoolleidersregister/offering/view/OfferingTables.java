package nl.schoolleidersregister.offering.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Minutes;

/** The table of offerings, read and written a batch at a time. */
final class OfferingTables {

    private final View view;

    OfferingTables(View view) {
        this.view = view;
    }

    Map<UUID, OfferingRow> read(Set<UUID> ids) {
        var rows = new LinkedHashMap<UUID, OfferingRow>();
        view.sql("select * from offering where offering = any(?::uuid[])")
                .param(Columns.of(ids, id -> id))
                .query(row -> {
                    var found = row(row);
                    rows.put(found.offering(), found);
                });
        return rows;
    }

    static OfferingRow row(ResultSet row) throws SQLException {
        return new OfferingRow(
                row.getObject("offering", UUID.class),
                row.getObject("provider", UUID.class),
                row.getString("provider_name"),
                terms(row),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("reason"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "decided_at"),
                row.getLong("version"));
    }

    static OfferingTerms terms(ResultSet row) throws SQLException {
        return new OfferingTerms(
                new OfferingTitle(row.getString("title")),
                new Form(row.getString("form")),
                new Minutes(row.getInt("minutes")),
                Competences.read(row.getString("competences")));
    }

    void write(Collection<OfferingRow> rows) {
        view.sql("""
                insert into offering (offering, provider, provider_name, title, form, minutes, competences,
                    outcome, valid_from, valid_until, reason, submitted_at, decided_at, version)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::text[], ?::date[], ?::date[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::bigint[])
                on conflict (offering) do update set title = excluded.title, form = excluded.form,
                    minutes = excluded.minutes, competences = excluded.competences, outcome = excluded.outcome,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until, reason = excluded.reason,
                    decided_at = excluded.decided_at, version = excluded.version
                """)
                .param(Columns.of(rows, OfferingRow::offering))
                .param(Columns.of(rows, OfferingRow::provider))
                .param(Columns.of(rows, OfferingRow::providerName))
                .param(Columns.of(rows, row -> row.terms().title().value()))
                .param(Columns.of(rows, row -> row.terms().form()))
                .param(Columns.of(rows, row -> row.terms().minutes().value()))
                .param(Columns.of(rows, row -> Competences.written(row.terms().competences())))
                .param(Columns.of(rows, OfferingRow::outcome))
                .param(Columns.of(rows, OfferingRow::validFrom))
                .param(Columns.of(rows, OfferingRow::validUntil))
                .param(Columns.of(rows, OfferingRow::reason))
                .param(Columns.of(rows, OfferingRow::submittedAt))
                .param(Columns.of(rows, OfferingRow::decidedAt))
                .param(Columns.of(rows, OfferingRow::version))
                .update();
    }
}
