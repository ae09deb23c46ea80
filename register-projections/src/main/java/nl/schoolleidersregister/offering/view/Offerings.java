package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for offerings. */
public final class Offerings {

    private static final String SELECT = "select * from view.offering";

    private final JdbcClient view;

    /** Offerings in this database. */
    public Offerings(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** One offering by its id. */
    public Optional<OfferingOnFile> find(OfferingId id) {
        return list(SELECT + " where offering = ?", id.value()).stream().findFirst();
    }

    /** What a provider offers, the latest first. */
    public List<OfferingOnFile> of(ProviderId provider) {
        return list(SELECT + " where provider = ? order by submitted_at desc, offering", provider.value());
    }

    /** What waits for a decision, the longest first. */
    public List<OfferingOnFile> waiting() {
        return list(SELECT + " where outcome = 'SUBMITTED' or asked_at is not null"
                + " order by coalesce(asked_at, submitted_at), offering");
    }

    /** What may be held on a day, by title. */
    public List<OfferingOnFile> validOn(LocalDate day, int most) {
        return list(
                SELECT + " where outcome = 'VALIDATED' and exists (select 1 from view.offering_version v"
                        + " where v.offering = offering.offering and v.valid_from <= ? and v.valid_until > ?)"
                        + " order by title, offering limit ?",
                day,
                day,
                most);
    }

    private List<OfferingOnFile> list(String question, Object... values) {
        var rows = view.sql(question)
                .params(values)
                .query((row, _) -> OfferingTables.row(row))
                .list();
        var versions = OfferingTables.versions(
                view, rows.stream().map(row -> row.offering).toList());
        return rows.stream()
                .map(row -> onFile(row, versions.getOrDefault(row.offering, List.of())))
                .toList();
    }

    private static OfferingOnFile onFile(OfferingRow row, List<OfferingVersion> versions) {
        return new OfferingOnFile(
                new OfferingId(row.offering),
                new ProviderId(row.provider),
                new ProviderName(row.providerName),
                row.terms,
                row.outcome,
                row.valid,
                row.reason,
                row.revokedFrom,
                row.submittedAt,
                row.decidedAt,
                row.asked,
                row.askedAt,
                advice(row),
                versions,
                row.version);
    }

    private static @Nullable AdviceOnFile advice(OfferingRow row) {
        return row.advice == null || row.metOn == null
                ? null
                : new AdviceOnFile(row.advice, row.metOn, row.advisedWhy, row.otherwise);
    }
}
