package nl.schoolleidersregister.visit;

import java.time.Duration;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.stereotype.Component;

/** Waits until the views show what was just recorded, so that the next page is not older than the last click. */
@Component
public class Shown {

    private static final Duration MOST = Duration.ofSeconds(5);

    private final DirectFeed feed;

    Shown(DirectFeed feed) {
        this.feed = feed;
    }

    /** Goes on after some seconds in any case: then the page is late, the fact is not. */
    public Recorded await(Recorded recorded) {
        feed.await(recorded.position(), MOST);
        return recorded;
    }
}
