package nl.schoolleidersregister.days;

import java.time.LocalDate;

/**
 * What is tidied when a day begins, besides what the day brings to dossiers. Carried out at least once a day and for
 * every day that is caught up. Most record no fact; what one orders must change nothing when it is ordered again.
 */
@FunctionalInterface
public interface DayChore {

    /** It is this day. */
    void on(LocalDate day);
}
