package nl.schoolleidersregister.offering.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of offerings, read and written a batch at a time. */
final class OfferingTables {

    private final JdbcClient view;

    OfferingTables(JdbcClient view) {
        this.view = view;
    }

    Map<UUID, OfferingRow> read(Set<UUID> ids) {
        var rows = new LinkedHashMap<UUID, OfferingRow>();
        view.sql("select * from view.offering where offering = any(?::uuid[])")
                .param(Columns.of(ids, id -> id))
                .query(row -> {
                    var found = row(row);
                    rows.put(found.offering, found);
                });
        versions(view, ids).forEach((id, versions) -> known(rows, id).versions.addAll(versions));
        return rows;
    }

    private static OfferingRow known(Map<UUID, OfferingRow> rows, UUID id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

    /** All versions of these, the oldest first. */
    static Map<UUID, List<OfferingVersion>> versions(JdbcClient view, Collection<UUID> ids) {
        var versions = new LinkedHashMap<UUID, List<OfferingVersion>>();
        view.sql("select * from view.offering_version where offering = any(?::uuid[]) order by offering, number")
                .param(Columns.of(ids, id -> id))
                .query(row -> {
                    versions.computeIfAbsent(row.getObject("offering", UUID.class), _ -> new ArrayList<>())
                            .add(version(row));
                });
        return versions;
    }

    private static OfferingVersion version(ResultSet row) throws SQLException {
        return new OfferingVersion(row.getInt("number"), terms(row), period(row));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    static OfferingRow row(ResultSet row) throws SQLException {
        var found = new OfferingRow(
                row.getObject("offering", UUID.class),
                row.getObject("provider", UUID.class),
                row.getString("provider_name"),
                terms(row),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
        found.outcome = Outcome.valueOf(row.getString("outcome"));
        found.valid = row.getObject("valid_from") == null ? null : period(row);
        found.reason = row.getString("reason");
        found.revokedFrom = row.getObject("revoked_from", LocalDate.class);
        found.decidedAt = Rows.instant(row, "decided_at");
        found.askedAt = Rows.instant(row, "asked_at");
        found.asked = found.askedAt == null ? null : terms(row, "asked_");
        var advice = row.getString("advice");
        found.advice = advice == null ? null : Advice.valueOf(advice);
        found.metOn = row.getObject("met_on", LocalDate.class);
        found.advisedWhy = row.getString("advised_why");
        found.otherwise = row.getString("otherwise");
        found.version = row.getLong("version");
        return found;
    }

    static OfferingTerms terms(ResultSet row) throws SQLException {
        return terms(row, "");
    }

    private static OfferingTerms terms(ResultSet row, String prefix) throws SQLException {
        return new OfferingTerms(
                new OfferingTitle(row.getString(prefix + "title")),
                new Form(row.getString(prefix + "form")),
                new Minutes(row.getInt(prefix + "minutes")),
                Competences.read(row.getString(prefix + "competences")));
    }

    void write(Collection<OfferingRow> rows) {
        writeOfferings(rows);
        writeDecisions(rows);
        writeVersions(rows);
    }

    private void writeOfferings(Collection<OfferingRow> rows) {
        view.sql("""
                insert into view.offering (offering, provider, provider_name, title, form, minutes, competences,
                    outcome, valid_from, valid_until, reason, revoked_from, submitted_at, decided_at, version)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[],
                    ?::text[], ?::date[], ?::date[], ?::text[], ?::date[], ?::timestamptz[], ?::timestamptz[],
                    ?::bigint[])
                on conflict (offering) do update set title = excluded.title, form = excluded.form,
                    minutes = excluded.minutes, competences = excluded.competences, outcome = excluded.outcome,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until, reason = excluded.reason,
                    revoked_from = excluded.revoked_from, decided_at = excluded.decided_at, version = excluded.version
                """)
                .param(Columns.of(rows, row -> row.offering))
                .param(Columns.of(rows, row -> row.provider))
                .param(Columns.of(rows, row -> row.providerName))
                .param(Columns.of(rows, row -> row.terms.title().value()))
                .param(Columns.of(rows, row -> row.terms.form()))
                .param(Columns.of(rows, row -> row.terms.minutes().value()))
                .param(Columns.of(rows, row -> Competences.written(row.terms.competences())))
                .param(Columns.of(rows, row -> row.outcome))
                .param(Columns.of(rows, row -> row.valid == null ? null : row.valid.from()))
                .param(Columns.of(rows, row -> row.valid == null ? null : row.valid.until()))
                .param(Columns.of(rows, row -> row.reason))
                .param(Columns.of(rows, row -> row.revokedFrom))
                .param(Columns.of(rows, row -> row.submittedAt))
                .param(Columns.of(rows, row -> row.decidedAt))
                .param(Columns.of(rows, row -> row.version))
                .update();
    }

    private void writeDecisions(Collection<OfferingRow> rows) {
        view.sql("""
                update view.offering o set asked_title = n.title, asked_form = n.form, asked_minutes = n.minutes,
                    asked_competences = n.competences, asked_at = n.at, advice = n.advice, met_on = n.met_on,
                    advised_why = n.why, otherwise = n.otherwise
                from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::text[],
                    ?::date[], ?::text[], ?::text[])
                    as n(offering, title, form, minutes, competences, at, advice, met_on, why, otherwise)
                where o.offering = n.offering
                """)
                .param(Columns.of(rows, row -> row.offering))
                .param(Columns.of(
                        rows, row -> of(row.asked, terms -> terms.title().value())))
                .param(Columns.of(rows, row -> of(row.asked, OfferingTerms::form)))
                .param(Columns.of(
                        rows, row -> of(row.asked, terms -> terms.minutes().value())))
                .param(Columns.of(rows, row -> of(row.asked, terms -> Competences.written(terms.competences()))))
                .param(Columns.of(rows, row -> row.askedAt))
                .param(Columns.of(rows, row -> row.advice))
                .param(Columns.of(rows, row -> row.metOn))
                .param(Columns.of(rows, row -> row.advisedWhy))
                .param(Columns.of(rows, row -> row.otherwise))
                .update();
    }

    private static <T> @Nullable T of(@Nullable OfferingTerms asked, Function<OfferingTerms, T> part) {
        return asked == null ? null : part.apply(asked);
    }

    private record Numbered(UUID offering, OfferingVersion version) {}

    private void writeVersions(Collection<OfferingRow> offerings) {
        var rows = offerings.stream()
                .flatMap(row -> row.versions.stream().map(version -> new Numbered(row.offering, version)))
                .toList();
        view.sql("""
                insert into view.offering_version (offering, number, title, form, minutes, competences, valid_from,
                    valid_until)
                select * from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::int[], ?::text[], ?::date[],
                    ?::date[])
                on conflict (offering, number) do update set valid_until = excluded.valid_until
                """)
                .param(Columns.of(rows, Numbered::offering))
                .param(Columns.of(rows, row -> row.version().number()))
                .param(Columns.of(rows, row -> row.version().terms().title().value()))
                .param(Columns.of(rows, row -> row.version().terms().form()))
                .param(Columns.of(rows, row -> row.version().terms().minutes().value()))
                .param(Columns.of(
                        rows, row -> Competences.written(row.version().terms().competences())))
                .param(Columns.of(rows, row -> row.version().valid().from()))
                .param(Columns.of(rows, row -> row.version().valid().until()))
                .update();
    }
}
