package nl.schoolleidersregister.verification.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.verification.Finding;
import nl.schoolleidersregister.verification.VerificationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for verifications of providers. */
public final class Verifications {

    private static final String SELECT = """
            select v.*, p.name, o.title from view.verification v left join view.provider p on p.provider = v.provider
            left join view.offering o on o.offering = v.offering
            """;

    private final JdbcClient view;

    /** Verifications in this database. */
    public Verifications(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** One by its id. */
    public Optional<VerificationOnFile> find(VerificationId id) {
        return view.sql(SELECT + " where v.verification = ?")
                .param(id.value())
                .query(Verifications::row)
                .optional();
    }

    /** Those of a provider, the latest first. */
    public List<VerificationOnFile> of(ProviderId provider) {
        return view.sql(SELECT + " where v.provider = ? order by v.opened_at desc, v.verification")
                .param(provider.value())
                .query(Verifications::row)
                .list();
    }

    /** Those that are not closed, the earliest day first on which something is due. */
    public List<VerificationOnFile> open() {
        return view.sql(SELECT
                        + " where v.closed_at is null order by coalesce(v.improve_by, v.answer_by), v.verification")
                .query(Verifications::row)
                .list();
    }

    private static VerificationOnFile row(ResultSet row, int number) throws SQLException {
        var offering = row.getObject("offering", UUID.class);
        var finding = row.getString("finding");
        return new VerificationOnFile(
                new VerificationId(row.getObject("verification", UUID.class)),
                new ProviderId(row.getObject("provider", UUID.class)),
                row.getString("name"),
                offering == null ? null : new OfferingId(offering),
                row.getString("title"),
                row.getString("question"),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                Rows.instant(row, "answered_at"),
                finding == null ? null : Finding.valueOf(finding),
                row.getString("reason"),
                row.getObject("improve_by", LocalDate.class),
                Rows.instant(row, "found_at"),
                Rows.instant(row, "closed_at"),
                row.getLong("version"));
    }
}
