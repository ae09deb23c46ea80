package nl.schoolleidersregister.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.sealing.WrappedKey;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work on its way to the log: never split, and its caller waits until its outcome is known.
 *
 * @param answer sealed answer to be kept, null when the request cannot be repeated
 */
record Slot(
        List<EventRow> events,
        List<WrappedKey> keys,
        List<Claim> claims,
        List<Release> releases,
        @Nullable AnswerRow answer,
        CompletableFuture<Position> outcome) {

    /** A kept answer. */
    record AnswerRow(String client, String key, String requestHash, String answer) {}

    /** Waits, whatever happens to the thread, and gives the position of the last event or throws why not. */
    Position await() {
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                cause.addSuppressed(new IllegalStateException("while appending " + events.getFirst().stream()));
                throw cause;
            }
            throw failed;
        }
    }
}
