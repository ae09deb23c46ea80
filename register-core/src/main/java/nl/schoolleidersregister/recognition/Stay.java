package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody worked for a board.
 *
 * @param from first day
 * @param until first day on which it no longer held; null while it runs
 */
public record Stay(
        BoardNumber board, LocalDate from, @Nullable LocalDate until) {

    /** Whether some day of it lies in a period. */
    public boolean touches(Period period) {
        return from.isBefore(period.until()) && (until == null || until.isAfter(period.from()));
    }
}
