package nl.schoolleidersregister.portfolio.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import nl.schoolleidersregister.shared.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the reader of a shared entry looked: one row a day, kept for a term. */
public final class ShareLooks {

    /** As long as other looks into a dossier are kept. */
    public static final Period KEPT = Period.ofYears(2);

    private final JdbcClient register;

    /** In this database. */
    public ShareLooks(DataSource register) {
        this.register = JdbcClient.create(register);
    }

    /** That the reader looked, as often as it was on one day. */
    public record ShareLook(LocalDate day, Instant first, Instant last, int times) {}

    /** The reader sees it. */
    public void record(PortfolioShareId share, Instant at) {
        var moment = at.atOffset(ZoneOffset.UTC);
        register.sql("""
                insert into portfolio_share_look as old (share, on_day, first_at, last_at, times)
                values (?, ?, ?, ?, 1)
                on conflict (share, on_day) do update set last_at = excluded.last_at, times = old.times + 1
                """)
                .params(share.value(), Origin.dayOf(at), moment, moment)
                .update();
    }

    /** When the reader looked, the latest first. */
    public List<ShareLook> at(PortfolioShareId share) {
        return register.sql("select * from portfolio_share_look where share = ? order by on_day desc")
                .param(share.value())
                .query((row, _) -> new ShareLook(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getInt("times")))
                .list();
    }

    /** Forgets what was before the term, as it is on a day; says how many rows. */
    public int forget(LocalDate today) {
        return register.sql("delete from portfolio_share_look where on_day < ?")
                .param(today.minus(KEPT))
                .update();
    }
}
