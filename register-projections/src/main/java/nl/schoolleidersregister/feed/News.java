package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Waiting for a commit. What was just stored is settled once no older transaction runs, so right after a commit the
 * looks follow each other quickly and then ever more slowly, up to a second for commits of other processes.
 */
public final class News {

    private static final Duration SHORTEST_LOOK = Duration.ofMillis(2);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

    private final Semaphore rung = new Semaphore(0);
    private final Duration longest;
    private Duration look;

    /** Looks every second at least. */
    public News() {
        this(LONGEST_LOOK);
    }

    /** Looks at least this often. */
    public News(Duration longest) {
        this.longest = longest;
        this.look = longest;
    }

    /** Something was stored. */
    public void ring() {
        rung.release();
    }

    /** Waits until it is time to look again; an interrupt ends the wait and is kept. */
    public void await() {
        try {
            if (rung.tryAcquire(look.toNanos(), TimeUnit.NANOSECONDS)) {
                rung.drainPermits();
                look = SHORTEST_LOOK;
            } else {
                look = look.multipliedBy(2).compareTo(longest) < 0 ? look.multipliedBy(2) : longest;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
