package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feed of a process whose views are written by others: it looks how far they are, quickly when something was stored
 * here or somebody waits, and every second otherwise.
 */
public final class DistantFeed implements Feed, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DistantFeed.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final Views views;
    private final List<Projection> projections;
    private final News news = new News();
    private final List<Runnable> others = new CopyOnWriteArrayList<>();
    private final Progress progress = new Progress();
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    /** A feed that follows these projections; {@link #start} sets it to work. */
    public DistantFeed(Views views, List<Projection> projections) {
        this.views = views;
        this.projections = List.copyOf(projections);
    }

    /** Begins to look. */
    public void start() {
        thread = Thread.ofPlatform().name("feed").daemon().start(this::run);
    }

    @Override
    public void wake() {
        news.ring();
        others.forEach(Runnable::run);
    }

    @Override
    public void alsoWake(Runnable other) {
        others.add(other);
    }

    @Override
    public boolean await(Position position, Duration most) {
        if (!position.isAfter(progress.passed())) {
            return true;
        }
        news.ring();
        return progress.await(position, most);
    }

    @Override
    public Position passed() {
        return progress.passed();
    }

    private void run() {
        while (!rested(BETWEEN_LOOKS)) {
            try {
                look();
                news.await();
            } catch (RuntimeException fault) {
                LOG.error("It cannot be seen how far the views are; it is tried again in {}", AFTER_FAULT, fault);
                rested(AFTER_FAULT);
            }
        }
    }

    private void look() {
        progress.pass(Collections.min(views.reachedByBucket(projections)));
    }

    /** Whether it was closed meanwhile. */
    private boolean rested(Duration pause) {
        try {
            return closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            closing.countDown();
            return true;
        }
    }

    /** Stops looking. */
    @Override
    public void close() {
        closing.countDown();
        news.ring();
        try {
            if (thread != null && !thread.join(LONGEST_CLOSE)) {
                LOG.warn("The feed is still looking after {}", LONGEST_CLOSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
