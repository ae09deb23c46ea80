package nl.schoolleidersregister.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader is behind the log.
 *
 * @param passed the position it has passed
 * @param last when the last fact that it passed was stored; null when it passed none
 * @param events how many facts stand after that, those that are not settled yet among them; at most
 *     {@link LogDistance#MOST}, which stands for that many or more
 * @param since when the first of those was stored; null when there are none
 */
public record Behind(
        Position passed,
        @Nullable Instant last,
        long events,
        @Nullable Instant since) {

    /** Whether nothing stands after it. */
    public boolean isAbreast() {
        return events == 0;
    }
}
