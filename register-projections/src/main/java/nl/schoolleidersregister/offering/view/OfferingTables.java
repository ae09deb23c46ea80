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
import nl.schoolleidersregister.feed.store.Table;
import nl.schoolleidersregister.feed.store.View;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The table of offerings, read and written a batch at a time. */
final class OfferingTables {

    private static final Table<OfferingRow> OFFERINGS = Table.<OfferingRow>named("offering")
            .key("offering", "uuid", row -> row.offering)
            .column("provider", "uuid", row -> row.provider)
            .column("provider_name", "text", row -> row.providerName)
            .column("title", "text", row -> row.terms.title().value())
            .column("form", "text", row -> row.terms.form())
            .column("minutes", "int", row -> row.terms.minutes().value())
            .column("competences", "text", row -> Competences.written(row.terms.competences()))
            .column("outcome", "text", row -> row.outcome)
            .column("valid_from", "date", row -> row.valid == null ? null : row.valid.from())
            .column("valid_until", "date", row -> row.valid == null ? null : row.valid.until())
            .column("reason", "text", row -> row.reason)
            .column("revoked_from", "date", row -> row.revokedFrom)
            .column("submitted_at", "timestamptz", row -> row.submittedAt)
            .column("decided_at", "timestamptz", row -> row.decidedAt)
            .column(
                    "asked_title",
                    "text",
                    row -> of(row.asked, terms -> terms.title().value()))
            .column("asked_form", "text", row -> of(row.asked, OfferingTerms::form))
            .column(
                    "asked_minutes",
                    "int",
                    row -> of(row.asked, terms -> terms.minutes().value()))
            .column(
                    "asked_competences",
                    "text",
                    row -> of(row.asked, terms -> Competences.written(terms.competences())))
            .column("asked_at", "timestamptz", row -> row.askedAt)
            .column("advice", "text", row -> row.advice)
            .column("met_on", "date", row -> row.metOn)
            .column("advised_why", "text", row -> row.advisedWhy)
            .column("otherwise", "text", row -> row.otherwise)
            .column("version", "bigint", row -> row.version);

    private static final Table<Numbered> VERSIONS = Table.<Numbered>named("offering_version")
            .key("offering", "uuid", Numbered::offering)
            .key("number", "int", row -> row.version().number())
            .column("title", "text", row -> row.version().terms().title().value())
            .column("form", "text", row -> row.version().terms().form())
            .column("minutes", "int", row -> row.version().terms().minutes().value())
            .column(
                    "competences",
                    "text",
                    row -> Competences.written(row.version().terms().competences()))
            .column("valid_from", "date", row -> row.version().valid().from())
            .column("valid_until", "date", row -> row.version().valid().until());

    private static final String OF_SOME = " where offering = any(?::uuid[]) order by offering, number";

    private record Numbered(UUID offering, OfferingVersion version) {}

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
                    rows.put(found.offering, found);
                });
        versions(view.sql("select * from offering_version" + OF_SOME), ids)
                .forEach((id, versions) -> known(rows, id).versions.addAll(versions));
        return rows;
    }

    private static OfferingRow known(Map<UUID, OfferingRow> rows, UUID id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

    /** All versions of these, the oldest first. */
    static Map<UUID, List<OfferingVersion>> versions(JdbcClient view, Collection<UUID> ids) {
        return versions(view.sql("select * from view.offering_version" + OF_SOME), ids);
    }

    private static Map<UUID, List<OfferingVersion>> versions(StatementSpec asked, Collection<UUID> ids) {
        var versions = new LinkedHashMap<UUID, List<OfferingVersion>>();
        asked.param(Columns.of(ids, id -> id)).query(row -> {
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
        OFFERINGS.upsert(view, rows);
        VERSIONS.upsert(
                view,
                rows.stream()
                        .flatMap(row -> row.versions.stream().map(version -> new Numbered(row.offering, version)))
                        .toList());
    }

    private static <T> @Nullable T of(@Nullable OfferingTerms asked, Function<OfferingTerms, T> part) {
        return asked == null ? null : part.apply(asked);
    }
}
