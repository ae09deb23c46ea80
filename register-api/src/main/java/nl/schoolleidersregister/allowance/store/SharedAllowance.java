package nl.schoolleidersregister.allowance.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import javax.sql.DataSource;
import nl.schoolleidersregister.pages.Allowance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An allowance that is counted in the database, by its clock: an address has no more turns because the register has
 * more processes. Who was told to wait is told so again without a question to the database, so that a flood stays at
 * the door. While the database does not answer, each process counts for itself.
 */
final class SharedAllowance implements Allowance {

    private static final Logger LOG = LoggerFactory.getLogger(SharedAllowance.class);
    private static final long MOST_WAITING = 100_000;

    /**
     * Earns and takes in one statement, in thousandths of a second for each turn, as {@code OwnAllowance} does: below 0
     * somebody asked for one turn more than there was, which costs nothing. Clocks that go back earn nothing.
     */
    private static final String TAKE = """
            insert into turns_left as old (what, sender, earned, at, whole_at)
            select ?, ?, (turns - 1) * cost, at, now() + make_interval(secs => 2 * cost / 1000.0)
            from (select ?::bigint as turns, ?::bigint as cost,
                (extract(epoch from clock_timestamp()) * 1000)::bigint as at) as asked
            on conflict (what, sender) do update
            set earned = least(?::bigint, case when old.earned < 0 then old.earned + ?::bigint else old.earned end
                    + least(greatest(excluded.at - old.at, 0), ?::bigint) * ?::bigint) - ?::bigint,
                at = greatest(old.at, excluded.at),
                whole_at = excluded.whole_at
            returning earned
            """;

    private final JdbcClient register;
    private final Allowance alone;
    private final String what;
    private final long turns;
    private final long cost;
    private final Ticker ticker;

    /** Who waits, and until when by the ticker. */
    private final Cache<String, Long> waiting =
            Caffeine.newBuilder().maximumSize(MOST_WAITING).build();

    SharedAllowance(DataSource register, Allowance alone, String what, int turns, Duration stretch, Ticker ticker) {
        this.register = JdbcClient.create(register);
        this.alone = alone;
        this.what = what;
        this.turns = turns;
        this.cost = stretch.toMillis();
        this.ticker = ticker;
    }

    @Override
    public Duration take(String address) {
        var sender = Allowance.sender(address);
        var until = waiting.getIfPresent(sender);
        var left = until == null ? 0 : until - ticker.read();
        if (left > 0) {
            return Duration.ofNanos(left);
        }
        try {
            return taken(sender);
        } catch (DataAccessException fault) {
            LOG.warn("Turns are counted by this process alone: {}", fault.getMessage());
            return alone.take(address);
        }
    }

    private Duration taken(String sender) {
        long earned = register.sql(TAKE)
                .params(what, sender, turns, cost)
                .params(turns * cost, cost, cost, turns, cost)
                .query(Long.class)
                .single();
        var wait = Duration.ofMillis(Math.ceilDiv(Math.max(0, -earned), turns));
        if (wait.isPositive()) {
            waiting.put(sender, ticker.read() + wait.toNanos());
        } else {
            waiting.invalidate(sender);
        }
        return wait;
    }
}
