package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import nl.schoolleidersregister.regulation.AbsenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Time in which a leader could not work or learn. Two of one kind never overlap.
 *
 * @param until first day after; null when it still runs: then the day of the evaluation is its last
 */
public record Absence(
        AbsenceKind kind, LocalDate from, @Nullable LocalDate until) {

    /** Refuses an absence without days. */
    public Absence {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("Absence without days: " + from + " to " + until);
        }
    }
}
