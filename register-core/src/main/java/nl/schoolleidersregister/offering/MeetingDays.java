package nl.schoolleidersregister.offering;

import java.time.LocalDate;

/**
 * The days between which an execution is held; both belong to it.
 *
 * @param first day of the first meeting
 * @param last day of the last
 */
public record MeetingDays(LocalDate first, LocalDate last) {

    /** Refuses days in the wrong order: a programmer's error, input is checked before. */
    public MeetingDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins: " + first + " to " + last);
        }
    }

    /** Whether a meeting can have been on this day. */
    public boolean hold(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
