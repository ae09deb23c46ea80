package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feed within one process: reads the log and hands every batch to every projection. Wakes on a commit of this
 * process, when it hears of a commit of another, and when somebody waits for one; and looks every second.
 */
public final class DirectFeed implements Feed, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DirectFeed.class);
    private static final int BATCH = 5_000;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);

    private final LogReader log;
    private final Views views;
    private final List<Projection> projections;
    private final News news = new News();
    private final List<Runnable> others = new CopyOnWriteArrayList<>();
    private final Progress progress = new Progress();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Duration afterFault;
    private @Nullable Thread thread;
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();
    private volatile boolean paused;
    private volatile boolean again;

    /** A feed for these projections; {@link #start} sets it to work. */
    public DirectFeed(LogReader log, Views views, List<Projection> projections) {
        this(log, views, projections, AFTER_FAULT);
    }

    DirectFeed(LogReader log, Views views, List<Projection> projections, Duration afterFault) {
        this.afterFault = afterFault;
        this.log = log;
        this.views = views;
        this.projections = List.copyOf(projections);
    }

    /** Starts reading, from where each projection was. */
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

    /** Stops handing out events until {@link #resume}; what is stored meanwhile comes later. */
    public void pause() {
        paused = true;
    }

    /** Goes on after {@link #pause}. */
    public void resume() {
        paused = false;
        wake();
    }

    @Override
    public boolean await(Position position, Duration most) {
        if (position.isAfter(passed())) {
            // Another process may have stored it: this one looks at once, and not only when it would have looked.
            news.ring();
        }
        return progress.await(position, most);
    }

    @Override
    public Position passed() {
        return progress.passed();
    }

    private void run() {
        while (!isClosing()) {
            try {
                readOn();
            } catch (RuntimeException fault) {
                LOG.error("The feed stopped at {}; it tries again in {}", passed(), afterFault, fault);
                waitAfterFault();
            }
        }
    }

    /**
     * Leaves projections out, by name, until {@link #takeIn}: so far behind the log that they are better written again.
     */
    public void leaveOut(Collection<String> names) {
        leftOut.addAll(names);
        again();
    }

    /** Hands events to these projections again, from where they are. */
    public void takeIn(Collection<String> names) {
        leftOut.removeAll(names);
        again();
    }

    private void again() {
        again = true;
        wake();
    }

    private void readOn() {
        again = false;
        var active = projections.stream()
                .filter(projection -> !leftOut.contains(projection.name()))
                .toList();
        var at = active.stream().map(views::reached).min(Position::compareTo).orElse(Position.START);
        progress.pass(at);
        while (!isClosing() && !again) {
            var batch = paused || active.isEmpty() ? List.<LoggedEvent>of() : log.readableAfter(at, BATCH);
            if (batch.isEmpty()) {
                news.await();
                continue;
            }
            views.write(active, Batch.of(batch));
            at = batch.getLast().position();
            progress.pass(at);
        }
    }

    private void waitAfterFault() {
        try {
            closing.await(afterFault.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            closing.countDown();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Finishes the batch under way and stops. */
    @Override
    public void close() {
        closing.countDown();
        wake();
        try {
            if (thread != null && !thread.join(LONGEST_CLOSE)) {
                LOG.warn("The feed is still at its last batch after {}", LONGEST_CLOSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
