package nl.schoolleidersregister.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/**
 * An allowance that is kept in memory, of this process alone. It forgets those who were not here longest, so that many
 * addresses cannot fill it.
 */
public final class OwnAllowance implements Allowance {

    private static final long MOST_ADDRESSES = 100_000;

    private final Cache<String, Left> addresses =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    private final Clock clock;
    private final int turns;

    /** What a turn costs: every millisecond earns one of these for each turn of the allowance. */
    private final long cost;

    /** So many turns at once, and as many again in every stretch of time. */
    public OwnAllowance(Clock clock, int turns, Duration stretch) {
        if (turns < 1 || stretch.toMillis() < 1) {
            throw new IllegalArgumentException("No turns at all: " + turns + " in " + stretch);
        }
        this.clock = clock;
        this.turns = turns;
        this.cost = stretch.toMillis();
    }

    /**
     * What an address has left.
     *
     * @param earned below 0 when it asked for one turn more than it had
     * @param at when, in milliseconds
     */
    private record Left(long earned, long at) {}

    @Override
    public Duration take(String address) {
        var first = new Left((turns - 1) * cost, clock.millis());
        var left = addresses.asMap().merge(Allowance.sender(address), first, this::next);
        return Duration.ofMillis(Math.ceilDiv(Math.max(0, -left.earned()), turns));
    }

    /** A turn that was refused costs nothing. A clock that was set back gives nothing. */
    private Left next(Left before, Left now) {
        long more = Math.clamp(now.at() - before.at(), 0, cost) * turns;
        long had = before.earned() < 0 ? before.earned() + cost : before.earned();
        return new Left(Math.min(turns * cost, had + more) - cost, now.at());
    }
}
