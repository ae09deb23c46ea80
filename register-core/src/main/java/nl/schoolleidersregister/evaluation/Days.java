package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/** Counting with calendar days and months, as the design of the evaluation lays down. */
final class Days {

    private Days() {}

    /** Days from one day up to another; 0 when there are none. */
    static long between(LocalDate from, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    /** Days of a period that lie in [from, until). */
    static long within(Period period, LocalDate from, LocalDate until) {
        return between(later(period.from(), from), earlier(period.until(), until));
    }

    /**
     * The largest n with {@code from.plusMonths(n) <= until}. Not {@code ChronoUnit.MONTHS.between}: from 31 January
     * to 28 February is a full month here.
     */
    static long fullMonths(LocalDate from, LocalDate until) {
        long months = until.getLong(ChronoField.PROLEPTIC_MONTH) - from.getLong(ChronoField.PROLEPTIC_MONTH);
        return from.plusMonths(months).isAfter(until) ? months - 1 : months;
    }

    /** The first day after something that may still run on the day of the evaluation. */
    static LocalDate untilOr(@Nullable LocalDate until, LocalDate on) {
        return until == null ? on.plusDays(1) : until;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
