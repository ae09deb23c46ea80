package nl.schoolleidersregister.visit;

import java.time.Duration;
import nl.schoolleidersregister.feed.DirectFeed;
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

    private final PolicyRunner policies;
    private final DirectFeed feed;

    Shown(PolicyRunner policies, DirectFeed feed) {
        this.policies = policies;
        this.feed = feed;
    }

    /** Goes on after some seconds in any case: then the page is late, the fact is not. */
    public Recorded await(Recorded recorded) {
        feed.await(policies.await(recorded.position(), MOST), MOST);
        return recorded;
    }
}
