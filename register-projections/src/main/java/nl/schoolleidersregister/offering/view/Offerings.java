package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Period;
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
        return view.sql(SELECT + " where offering = ?")
                .param(id.value())
                .query((row, _) -> onFile(OfferingTables.row(row)))
                .optional();
    }

    /** What a provider offers, the latest first. */
    public List<OfferingOnFile> of(ProviderId provider) {
        return view.sql(SELECT + " where provider = ? order by submitted_at desc, offering")
                .param(provider.value())
                .query((row, _) -> onFile(OfferingTables.row(row)))
                .list();
    }

    /** What waits for a decision, the longest first. */
    public List<OfferingOnFile> waiting() {
        return view.sql(SELECT + " where outcome = 'SUBMITTED' order by submitted_at, offering")
                .query((row, _) -> onFile(OfferingTables.row(row)))
                .list();
    }

    /** What may be held on a day, by title. */
    public List<OfferingOnFile> validOn(LocalDate day, int most) {
        return view.sql(SELECT + " where outcome = 'VALIDATED' and valid_from <= ? and valid_until > ?"
                        + " order by title, offering limit ?")
                .params(day, day, most)
                .query((row, _) -> onFile(OfferingTables.row(row)))
                .list();
    }

    private static OfferingOnFile onFile(OfferingRow row) {
        var valid = row.validFrom() == null || row.validUntil() == null
                ? null
                : new Period(row.validFrom(), row.validUntil());
        return new OfferingOnFile(
                new OfferingId(row.offering()),
                new ProviderId(row.provider()),
                new ProviderName(row.providerName()),
                row.terms(),
                row.outcome(),
                valid,
                row.reason(),
                row.revokedFrom(),
                row.submittedAt(),
                row.decidedAt(),
                row.version());
    }
}
