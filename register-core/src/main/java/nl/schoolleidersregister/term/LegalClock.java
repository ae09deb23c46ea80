package nl.schoolleidersregister.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one procedure: it starts, stops while something is awaited from the person, goes on when it has come,
 * and can be put later once. A value: each step gives another clock.
 *
 * @param startedOn the day the request came in; the first day that counts is the next one
 * @param term how long a decision may take
 * @param stops when it stood still, earliest first; only the last can be without an end
 * @param extension what it was put later by; null when it was not
 */
public record LegalClock(
        LocalDate startedOn,
        Term term,
        List<Stop> stops,
        @Nullable Term extension) {

    /** How long the person may wait after a default notice before the register owes an answer (Awb 4:17). */
    public static final Term AFTER_DEFAULT_NOTICE = new Term.Weeks(2);

    /**
     * A time in which the clock stands still (Awb 4:15): from the day after something was asked until the day it came.
     *
     * @param askedOn day on which the person was asked
     * @param cameOn day on which it came, or the time for it was over; null while it is awaited
     */
    public record Stop(LocalDate askedOn, @Nullable LocalDate cameOn) {

        /** Refuses a stop that ends before it begins. */
        public Stop {
            if (cameOn != null && cameOn.isBefore(askedOn)) {
                throw new IllegalArgumentException("Came on " + cameOn + ", asked on " + askedOn);
            }
        }

        /** Days that do not count, up to and including {@code today} while it is awaited. */
        long days(LocalDate today) {
            var end = cameOn == null ? today.plusDays(1) : cameOn;
            return Math.max(0, end.toEpochDay() - askedOn.toEpochDay() - 1);
        }
    }

    public LegalClock {
        stops = List.copyOf(stops);
    }

    /** A clock that starts. */
    public static LegalClock started(LocalDate on, Term term) {
        return new LegalClock(on, term, List.of(), null);
    }

    /** Whether it stands still. */
    public boolean isStopped() {
        return !stops.isEmpty() && stops.getLast().cameOn() == null;
    }

    /** Whether it was put later, which can be done once. */
    public boolean isExtended() {
        return extension != null;
    }

    /** Stands still: something was asked of the person. A clock that stands still already is a programmer's error. */
    public LegalClock stopped(LocalDate askedOn) {
        if (isStopped()) {
            throw new IllegalStateException(
                    "Stands still since " + stops.getLast().askedOn());
        }
        var more = new ArrayList<>(stops);
        more.add(new Stop(askedOn, null));
        return new LegalClock(startedOn, term, more, extension);
    }

    /** Goes on: it came, or the time for it was over. A clock that runs is a programmer's error. */
    public LegalClock resumed(LocalDate cameOn) {
        if (!isStopped()) {
            throw new IllegalStateException("Does not stand still");
        }
        var done = new ArrayList<>(stops.subList(0, stops.size() - 1));
        done.add(new Stop(stops.getLast().askedOn(), cameOn));
        return new LegalClock(startedOn, term, done, extension);
    }

    /** Is put later, once. A clock that was put later before is a programmer's error. */
    public LegalClock extended(Term by) {
        if (isExtended()) {
            throw new IllegalStateException("Put later before, by " + extension);
        }
        return new LegalClock(startedOn, term, stops, by);
    }

    /**
     * The last day on which a decision is in time, as things stand on a day: while the clock stands still it moves with
     * every day.
     */
    public LocalDate lastDay(LocalDate today) {
        var counted = term.countedFrom(startedOn);
        var extended = extension == null ? counted : extension.countedFrom(counted);
        var stood = stops.stream().mapToLong(stop -> stop.days(today)).sum();
        return WorkingDays.onOrAfter(extended.plusDays(stood));
    }

    /** Whether that day has passed. A clock that stands still is never late. */
    public boolean isLate(LocalDate today) {
        return !isStopped() && today.isAfter(lastDay(today));
    }

    /** The last day for an answer after a default notice (ingebrekestelling) that came in on a day. */
    public static LocalDate lastDayAfterNotice(LocalDate cameInOn) {
        return WorkingDays.onOrAfter(AFTER_DEFAULT_NOTICE.countedFrom(cameInOn));
    }
}
