package nl.schoolleidersregister.evaluation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many evaluations one address can ask for: so many at once, and as many again in every second. It is kept in
 * memory and forgets those who were not here longest, so that many addresses cannot fill it.
 */
@Component
class Allowance {

    private static final long MOST_ADDRESSES = 100_000;

    /** Turns are counted in thousandths, so that a millisecond earns a whole number of them. */
    private static final long TURN = 1000;

    /** Half an IPv6 address: what one connection to the internet gets, so that its holder has one allowance. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Left> addresses =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    private final Clock clock;
    private final int perSecond;

    Allowance(Clock clock, @Value("${register.evaluations.per-second}") int perSecond) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("register.evaluations.per-second must be at least 1: " + perSecond);
        }
        this.clock = clock;
        this.perSecond = perSecond;
    }

    /**
     * What an address has left.
     *
     * @param turns in thousandths; below 0 when it asked for one more than it had
     * @param at when, in milliseconds
     */
    private record Left(long turns, long at) {}

    /** Takes a turn; gives how long to wait for one, nothing when it was there. */
    Duration take(String address) {
        var left =
                addresses.asMap().merge(sender(address), new Left((perSecond - 1) * TURN, clock.millis()), this::next);
        return Duration.ofMillis(Math.ceilDiv(Math.max(0, -left.turns()), perSecond));
    }

    /** A turn that was refused costs nothing. A clock that was set back gives nothing. */
    private Left next(Left before, Left now) {
        long earned = Math.clamp(now.at() - before.at(), 0, TURN) * perSecond;
        long had = before.turns() < 0 ? before.turns() + TURN : before.turns();
        return new Left(Math.min(perSecond * TURN, had + earned) - TURN, now.at());
    }

    private static String sender(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address ip
                    ? Arrays.toString(Arrays.copyOf(ip.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
