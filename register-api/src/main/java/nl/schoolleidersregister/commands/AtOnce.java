package nl.schoolleidersregister.commands;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does the same for many things, some at once, so that their commits go together and others still get a turn. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Comes back when all are done; a fault of one is thrown when the others are done.
     *
     * @param most how many at once
     * @throws IllegalStateException when one failed, or the wait was interrupted
     */
    public static <T> void each(int most, Collection<T> things, Consumer<T> work) {
        var room = new Semaphore(most);
        List<Future<?>> all;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all = things.stream()
                    .<Future<?>>map(thing -> threads.submit(() -> inside(room, () -> work.accept(thing))))
                    .toList();
        }
        all.forEach(AtOnce::check);
    }

    private static void inside(Semaphore room, Runnable work) {
        room.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            room.release();
        }
    }

    private static void check(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("One of several failed", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
