package nl.schoolleidersregister.visit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.stereotype.Component;

/**
 * Waits until the policies have passed what was just recorded and the views show what came of it, so that the next page
 * is not older than the last click.
 */
@Component
public class Shown {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Duration AFTER_VAIN = Duration.ofMillis(200);
    private static final Duration VAIN = Duration.ofSeconds(10);

    private final PolicyRunner policies;
    private final Feed feed;
    private final AtomicLong inVain = new AtomicLong(System.nanoTime() - VAIN.toNanos());

    Shown(PolicyRunner policies, Feed feed) {
        this.policies = policies;
        this.feed = feed;
    }

    /**
     * Goes on after some seconds in any case: then the page is late, the fact is not. Where somebody just waited in
     * vain the views stand still, and the others go on at once.
     */
    public Recorded await(Recorded recorded) {
        var most = System.nanoTime() - inVain.get() < VAIN.toNanos() ? AFTER_VAIN : MOST;
        if (!feed.await(policies.await(recorded.position(), most), most)) {
            inVain.set(System.nanoTime());
        }
        return recorded;
    }
}
