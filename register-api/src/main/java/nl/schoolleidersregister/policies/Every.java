package nl.schoolleidersregister.policies;

import java.time.Duration;

/** Says when something that is done now and then is due again; no fact depends on it. */
final class Every {

    private final long nanos;
    private long next = System.nanoTime();

    /** Due at once, and then after each pause. */
    Every(Duration pause) {
        this.nanos = pause.toNanos();
    }

    boolean isDue() {
        return System.nanoTime() - next >= 0;
    }

    /** The pause begins anew. */
    void done() {
        next = System.nanoTime() + nanos;
    }
}
