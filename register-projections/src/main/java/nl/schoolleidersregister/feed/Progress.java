package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.schoolleidersregister.log.Position;

/** How far a reader of the log has come, and waiting for it. */
public final class Progress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private Position passed = Position.START;

    /** The position that was passed last. */
    public Position passed() {
        lock.lock();
        try {
            return passed;
        } finally {
            lock.unlock();
        }
    }

    /** The reader has passed this position. */
    public void pass(Position position) {
        lock.lock();
        try {
            passed = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until a position was passed; an interrupt ends the wait and is kept.
     *
     * @return whether it was; false when it took longer than {@code most}
     */
    public boolean await(Position position, Duration most) {
        awaitNanos(position, most.toNanos());
        return !position.isAfter(passed());
    }

    /**
     * The same, for who waits more than once.
     *
     * @param nanos how long at most
     * @return how much of that is left; nothing when the position was not passed in time
     */
    public long awaitNanos(Position position, long nanos) {
        lock.lock();
        try {
            var left = nanos;
            while (position.isAfter(passed) && left > 0) {
                left = moved.awaitNanos(left);
            }
            return left;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            lock.unlock();
        }
    }
}
