package nl.schoolleidersregister.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does the same for many things, a few at once, so that their commits go together and pages still get a turn. */
final class AtOnce {

    private static final int MOST = 6;

    private AtOnce() {}

    /** Comes back when all are done; a fault of one is thrown when the others are done. */
    static <T> void each(Collection<T> things, Consumer<T> work) {
        var room = new Semaphore(MOST);
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
            throw new IllegalStateException("The demo could not be filled", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
