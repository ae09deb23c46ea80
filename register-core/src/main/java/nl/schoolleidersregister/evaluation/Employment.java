package nl.schoolleidersregister.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.schoolleidersregister.regulation.JobFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work at a school.
 *
 * @param until first day after; null when it still runs
 * @param fte part of a full-time employment, more than 0 and at most 1
 */
public record Employment(LocalDate from, @Nullable LocalDate until, BigDecimal fte, JobFunction function) {

    /** Refuses an employment without days and one that is not a part of a full-time one. */
    public Employment {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("Employment without days: " + from + " to " + until);
        }
        if (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Employment of " + fte + " fte");
        }
    }
}
