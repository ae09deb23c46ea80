package nl.schoolleidersregister.portfolio.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import nl.schoolleidersregister.portfolio.ShareReader;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for what is shown to whom; whoever asks must be the leader, or the reader. */
public final class PortfolioShares {

    private final JdbcClient view;

    /** Showings in this database. */
    public PortfolioShares(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** To whom a leader shows and showed an entry, the latest first. */
    public List<ShareOnFile> of(DossierId dossier, PortfolioEntryId entry) {
        return view.sql("select * from view.portfolio_share where dossier = ? and entry = ? order by given desc, share")
                .params(dossier.value(), entry.value())
                .query(PortfolioShares::row)
                .list();
    }

    /** One showing, whosever it is. */
    public Optional<ShareOnFile> find(PortfolioShareId share) {
        return view.sql("select * from view.portfolio_share where share = ?")
                .param(share.value())
                .query(PortfolioShares::row)
                .optional();
    }

    /** What somebody took up and can still read on a day, the latest first. */
    public List<ShareOnFile> readBy(ShareReader reader, LocalDate day) {
        return view.sql("select * from view.portfolio_share where reader = ? and ended is null and last_day >= ?"
                        + " order by given desc, share")
                .params(reader.account(), day)
                .query(PortfolioShares::row)
                .list();
    }

    private static ShareOnFile row(ResultSet row, int number) throws SQLException {
        var reader = row.getObject("reader", UUID.class);
        return new ShareOnFile(
                new PortfolioShareId(row.getObject("share", UUID.class)),
                new DossierId(row.getObject("dossier", UUID.class)),
                new PortfolioEntryId(row.getObject("entry", UUID.class)),
                row.getString("name"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("given", OffsetDateTime.class).toInstant(),
                reader == null ? null : new ShareReader(reader),
                moment(row, "taken_up"),
                moment(row, "ended"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
