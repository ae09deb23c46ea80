package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * An assessor of a file, and how far they are.
 *
 * @param by last day on which the judgement is in time
 * @param late whether the office was told that the day is over
 * @param judgement null until it is in
 */
public record Seat(
        Place place,
        Assessor assessor,
        LocalDate by,
        boolean late,
        @Nullable Assessed judgement) {

    /** Whether they judged. */
    public boolean judged() {
        return judgement != null;
    }

    /** Whether the day is over while there is no judgement. */
    public boolean isOver(LocalDate today) {
        return !judged() && today.isAfter(by);
    }
}
