package nl.schoolleidersregister.visit;

/**
 * Something was recorded, and the views do not show it yet, so that it cannot be answered with. Whoever asks again with
 * the same key gets the answer, and nothing is recorded twice.
 */
public final class NotShownYet extends RuntimeException {

    /** What was recorded is safe. */
    public NotShownYet() {
        super("Recorded, and not shown yet");
    }
}
