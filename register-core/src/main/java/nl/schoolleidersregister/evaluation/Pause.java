package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time in which the registration stood still (niet-praktiserend). Two pauses never overlap.
 *
 * @param until first day after; null when it still runs: then the day of the evaluation is its last
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    /** Refuses a pause without days. */
    public Pause {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("Pause without days: " + from + " to " + until);
        }
    }
}
