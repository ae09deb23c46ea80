package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.RebuildStore;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes views again from the log, one rebuild at a time over all processes. One that was cut off goes on when a
 * process starts.
 */
public final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration LONGEST_BEGIN = Duration.ofSeconds(2);
    private static final int LAST = 10;

    private final LogReader log;
    private final List<Projection> projections;
    private final RebuildStore store;
    private final Function<RebuildOnFile, RebuildSchema> schemas;
    private final Function<String, Views> views;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch underWay = new CountDownLatch(0);
    private volatile boolean closed;
    private volatile @Nullable Rebuild running;
    private @Nullable Thread thread;

    /**
     * Rebuilds of these projections.
     *
     * @param schemas the schema of a rebuild
     * @param views the tables of a schema
     */
    public Rebuilds(
            LogReader log,
            List<Projection> projections,
            RebuildStore store,
            Function<RebuildOnFile, RebuildSchema> schemas,
            Function<String, Views> views) {
        this.log = log;
        this.projections = List.copyOf(projections);
        this.store = store;
        this.schemas = schemas;
        this.views = views;
    }

    /** Tells somebody of projections, by name, whose views were exchanged. */
    public void alsoTell(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /**
     * Goes on with what was cut off; waits for another process that may be at it.
     *
     * @return false when nothing was cut off, or a rebuild runs here
     */
    public boolean resume() {
        var begun = beginUnfinished();
        awaitUnderWay();
        return begun;
    }

    private synchronized boolean beginUnfinished() {
        if (thread != null || store.unfinished().isEmpty()) {
            return false;
        }
        begin(this::unfinished);
        return true;
    }

    /** Writes views that have nothing yet, behind this call; waits for another process that rebuilds. */
    synchronized void fill(Set<String> names) {
        begin(() -> {
            unfinished();
            var empty = names.stream().filter(this::isEmpty).toList();
            if (!empty.isEmpty() && !closed) {
                run(store.begin(empty, log.settled()));
            }
            listeners.forEach(listener -> listener.accept(names));
        });
    }

    private boolean isEmpty(String name) {
        return views.apply(Views.SHOWN).reached(projection(name)).equals(Position.START);
    }

    /**
     * Begins to write views again, behind this call.
     *
     * @param names of projections; none stands for all
     * @return false when a rebuild runs already, here or in another process
     * @throws IllegalArgumentException when there is no such projection
     */
    public boolean start(Collection<String> names) {
        var begun = beginAsked(names);
        awaitUnderWay();
        return begun;
    }

    private synchronized boolean beginAsked(Collection<String> names) {
        var asked = names.isEmpty()
                ? projections.stream().map(Projection::name).toList()
                : names.stream().distinct().toList();
        asked.forEach(this::projection);
        if (running != null || thread != null || store.unfinished().isPresent()) {
            return false;
        }
        begin(() -> {
            unfinished();
            run(store.begin(asked, log.settled()));
        });
        return true;
    }

    /** Whoever looks next sees how far it is; a rebuild that has to wait for another process is not waited for. */
    private void awaitUnderWay() {
        try {
            underWay.await(LONGEST_BEGIN.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Runnable work) {
        underWay = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("rebuild").daemon().start(() -> {
            try {
                underLock(work);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException fault) {
                LOG.error("A rebuild ended; what it wrote stays, and it goes on at the next start", fault);
            } finally {
                ended();
            }
        });
    }

    private void underLock(Runnable work) throws InterruptedException {
        while (!closed) {
            try (var held = store.lock().orElse(null)) {
                if (held != null) {
                    work.run();
                    return;
                }
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private synchronized void ended() {
        running = null;
        thread = null;
        underWay.countDown();
    }

    private void unfinished() {
        store.unfinished().ifPresent(this::run);
    }

    private void run(RebuildOnFile rebuild) {
        var schema = schemas.apply(rebuild);
        var known = projections.stream().map(Projection::name).toList();
        if (!known.containsAll(rebuild.projections())) {
            schema.drop();
            store.end(rebuild, Optional.of(new IllegalStateException("A projection is no longer there")));
            return;
        }
        var written = rebuild.projections().stream().map(this::projection).toList();
        var work = new Rebuild(rebuild, written, log, views.apply(schema.name()), schema, () -> closed);
        running = work;
        underWay.countDown();
        LOG.info("Rebuild {} of {} begins", rebuild.id(), rebuild.projections());
        try {
            work.run();
            store.end(rebuild, Optional.empty());
            LOG.info("Rebuild {} is shown: {}", rebuild.id(), work.progress());
            listeners.forEach(listener -> listener.accept(Set.copyOf(rebuild.projections())));
        } catch (Rebuild.Stopped _) {
            LOG.info("Rebuild {} goes on at the next start", rebuild.id());
        }
    }

    /** The projection of a name. */
    public Projection projection(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no projection " + name));
    }

    /** All projections. */
    public List<Projection> projections() {
        return projections;
    }

    /** The one that runs here. */
    public Optional<RebuildProgress> progress() {
        return Optional.ofNullable(running).map(Rebuild::progress);
    }

    /** The last ones, the latest first. */
    public List<RebuildOnFile> last() {
        return store.last(LAST);
    }

    /** Waits until nothing runs here. */
    public void await() {
        var waiting = thread();
        try {
            if (waiting != null) {
                waiting.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread thread() {
        return thread;
    }

    /** Stops after the part under way; the rest is for the next start. */
    @Override
    public void close() {
        closed = true;
        var waiting = thread();
        try {
            if (waiting != null && !waiting.join(LONGEST_CLOSE)) {
                LOG.warn("A rebuild is still at its last part after {}", LONGEST_CLOSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
