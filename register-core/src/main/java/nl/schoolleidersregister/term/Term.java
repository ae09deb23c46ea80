package nl.schoolleidersregister.term;

import java.time.LocalDate;

/** How long something may take. The day on which it begins does not count (Awb 6:8 and the like). */
public sealed interface Term {

    /**
     * Weeks; such a term that ends on a Saturday, a Sunday or a public holiday ends on the next working day (art. 1
     * Algemene termijnenwet).
     *
     * @param count at least 1
     */
    record Weeks(int count) implements Term {

        public Weeks {
            require(count);
        }
    }

    /**
     * Days of the calendar; likewise.
     *
     * @param count at least 1
     */
    record Days(int count) implements Term {

        public Days {
            require(count);
        }
    }

    /**
     * Days on which people work.
     *
     * @param count at least 1
     */
    record WorkDays(int count) implements Term {

        public WorkDays {
            require(count);
        }
    }

    /** The last day of a term that begins after this day, before it is moved to a working day. */
    default LocalDate countedFrom(LocalDate day) {
        return switch (this) {
            case Weeks(var count) -> day.plusWeeks(count);
            case Days(var count) -> day.plusDays(count);
            case WorkDays(var count) -> WorkingDays.after(day, count);
        };
    }

    private static void require(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A term of " + count);
        }
    }
}
