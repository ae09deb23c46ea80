package nl.schoolleidersregister.demo;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.schoolleidersregister.days.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** How far the demo is filled, for whoever looks at it meanwhile. */
@Component
@ConditionalOnBooleanProperty("register.demo")
public class DemoProgress implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProgress.class);
    private static final Filling DONE = new Filling(0, 0);
    private static final int PERCENT = 100;
    private static final int STEP = 10;

    private final AtomicReference<Filling> filling = new AtomicReference<>(DONE);
    private volatile boolean stopping;
    private volatile boolean whole;
    private volatile boolean filled;

    /**
     * So many leaders are there with all that belongs to them.
     *
     * @param done how many
     * @param total of how many
     */
    public record Filling(int done, int total) {}

    /** Nothing when the demo is not being filled. */
    public Optional<Filling> filling() {
        return Optional.of(filling.get()).filter(now -> now.done() < now.total());
    }

    void begin(int total) {
        filling.set(new Filling(0, total));
    }

    void add(int leaders) {
        var before = filling.get();
        var now = new Filling(before.done() + leaders, before.total());
        filling.set(now);
        if (now.total() > 0 && tenths(now) > tenths(before)) {
            LOG.info("The demo is filled with {} of {} leaders", now.done(), now.total());
        }
    }

    private static int tenths(Filling at) {
        return at.done() * PERCENT / at.total() / STEP;
    }

    /** All of it is there: from here on the days of this register begin. */
    void whole() {
        whole = true;
    }

    /** The first day is the day on which it is filled: four years of days that nobody lived are not caught up. */
    @Override
    public boolean isDone() {
        return whole;
    }

    /** It is filled, or it was found to be. */
    void finish() {
        filled = true;
        filling.set(DONE);
        LOG.info("The demo is filled");
    }

    /** Whether this start has nothing left to do. */
    public boolean isFilled() {
        return filled;
    }

    /** Nothing is done any more, finished or not. */
    void end() {
        filling.set(DONE);
    }

    /** The register ends: what fills the demo stops at the next thing to do. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }
}
