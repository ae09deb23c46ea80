package nl.schoolleidersregister.shared;

import java.time.LocalDate;

/**
 * Days from {@code from} up to, not including, {@code until}: every period in the register is half-open.
 *
 * @param from first day
 * @param until first day after
 */
public record Period(LocalDate from, LocalDate until) {

    /** Refuses a period without days: a programmer's error, input is checked before. */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Period without days: " + from + " to " + until);
        }
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
