package nl.schoolleidersregister.store;

/** The same request was answered before, or at this moment: its answer is kept. */
public final class AlreadyAnswered extends RuntimeException {

    AlreadyAnswered() {
        super("Answered before", null, false, false);
    }
}
