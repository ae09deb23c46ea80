package nl.schoolleidersregister.day;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about the days of the register. */
public sealed interface DayEvent extends Event {

    /**
     * A day began. What stands before it in the log was known when it did.
     *
     * @param at the day's first moment in Amsterdam, also when the day was caught up later
     */
    @Stored("day.began")
    record DayBegan(LocalDate day, Instant at) implements DayEvent {}
}
