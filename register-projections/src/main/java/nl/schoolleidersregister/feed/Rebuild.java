package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.feed.RebuildProgress.Phase;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.feed.store.RebuildSchema;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;

/**
 * Writes views again from the log, beside those that people look at. It reads bucket by bucket, so that everything
 * about a subject is folded at once; whatever was committed stays when it is stopped, and it goes on from there.
 */
final class Rebuild {

    /** How many events are written at once, or some more: the facts of a subject stay together. */
    private static final int PART = 5_000;

    private static final Duration LONGEST_EXCHANGE = Duration.ofSeconds(2);
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final RebuildOnFile rebuild;
    private final List<Projection> projections;
    private final LogReader log;
    private final Views views;
    private final RebuildSchema schema;
    private final BooleanSupplier stopped;
    private final AtomicLongArray passed = new AtomicLongArray(Bucket.COUNT);
    private final long begun = System.nanoTime();
    private volatile Phase phase = Phase.FILLING;
    private volatile long before;

    Rebuild(
            RebuildOnFile rebuild,
            List<Projection> projections,
            LogReader log,
            Views views,
            RebuildSchema schema,
            BooleanSupplier stopped) {
        this.rebuild = rebuild;
        this.projections = projections;
        this.log = log;
        this.views = views;
        this.schema = schema;
        this.stopped = stopped;
    }

    /** Thrown inside when somebody wants it to stop; what was written stays for the next time. */
    static final class Stopped extends RuntimeException {}

    /** Does the work, from where it was. */
    void run() {
        schema.create();
        fill();
        phase = Phase.INDEXING;
        inParallel(schema.tables().stream().map(table -> () -> schema.index(table)));
        phase = Phase.EXCHANGING;
        do {
            goOn();
            catchUp();
        } while (!schema.exchange(this::catchUp, LONGEST_EXCHANGE));
    }

    private void fill() {
        var without = without();
        var reached = views.reachedByBucket(projections);
        for (var bucket = 0; bucket < Bucket.COUNT; bucket++) {
            pass(bucket, reached.get(bucket));
        }
        before = done();
        inParallel(
                IntStream.range(0, Bucket.COUNT).mapToObj(bucket -> () -> fill(bucket, reached.get(bucket), without)));
    }

    /** Does all of it, or stops soon after the first that fails. */
    private static void inParallel(Stream<Runnable> work) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> begun = work.<Future<?>>map(threads::submit).toList();
            try {
                begun.forEach(Rebuild::await);
            } catch (RuntimeException fault) {
                threads.shutdownNow();
                throw fault;
            }
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(fault);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** What none of the projections needs is not even read. */
    private Set<String> without() {
        var followed = projections.stream()
                .flatMap(projection -> projection.follows().stream())
                .distinct()
                .toList();
        return EventTypes.REGISTER.namesBut(EventTypes.REGISTER.permitted(followed));
    }

    private void fill(int bucket, Position reached, Set<String> without) {
        goOn();
        if (rebuild.upTo().isAfter(reached)) {
            views.fill(
                    projections,
                    bucket,
                    rebuild.upTo(),
                    (after, take) -> log.readableBySubject(bucket, after, rebuild.upTo(), without, PART, events -> {
                        goOn();
                        take.accept(events);
                    }));
            pass(bucket, rebuild.upTo());
        }
    }

    private void pass(int bucket, Position at) {
        passed.set(bucket, Math.min(at.index(), rebuild.upTo().index()));
    }

    /** Everything that was stored since it began, in the order of the log. */
    private void catchUp() {
        var at = projections.stream()
                .map(views::reached)
                .min(Position::compareTo)
                .orElse(rebuild.upTo());
        for (var events = log.readableAfter(at, PART); !events.isEmpty(); events = log.readableAfter(at, PART)) {
            views.write(projections, Batch.of(events));
            at = events.getLast().position();
        }
    }

    private void goOn() {
        if (stopped.getAsBoolean()) {
            throw new Stopped();
        }
    }

    private long done() {
        var sum = 0L;
        for (var bucket = 0; bucket < Bucket.COUNT; bucket++) {
            sum += passed.get(bucket);
        }
        return sum / Bucket.COUNT;
    }

    RebuildProgress progress() {
        var of = rebuild.upTo().index();
        var done = phase == Phase.FILLING ? done() : of;
        var seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
        var perSecond = (long) ((done - before) / seconds);
        return new RebuildProgress(
                rebuild.id(),
                rebuild.projections(),
                phase,
                done,
                of,
                perSecond,
                perSecond == 0 ? Duration.ZERO : Duration.ofSeconds((of - done) / perSecond));
    }
}
