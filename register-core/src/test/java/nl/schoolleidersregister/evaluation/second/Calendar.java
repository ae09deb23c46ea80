package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Step 1: the days that matter, and how months are counted. */
record Calendar(LocalDate dueDate, LocalDate earningEnd, LocalDate endOfWork) {

    static Calendar of(Facts facts, Regulation regulation, LocalDate on) {
        LocalDate due = dueDate(facts, regulation, on);
        // "Earning end = the latest of the due date and every extension's until."
        LocalDate earningEnd = Stream.concat(
                        Stream.of(due), facts.extensions().stream().map(Extension::until))
                .max(LocalDate::compareTo)
                .orElseThrow();
        // "End of work = min(on, due date)."
        LocalDate endOfWork = on.isBefore(due) ? on : due;
        return new Calendar(due, earningEnd, endOfWork);
    }

    /**
     * "Due date = cycle.until + paused days, where paused days = days of pauses in [cycle.from, due date), at most the
     * days of [cycle.from, cycle.from plus pause.maximumMonths); repeat until it no longer changes." Read as a clock
     * that has the days of the cycle to run, and stands still on a day of a pause while it may.
     */
    private static LocalDate dueDate(Facts facts, Regulation regulation, LocalDate on) {
        LocalDate from = facts.cycle().from();
        DaySet paused = paused(facts, on);
        long toRun = ChronoUnit.DAYS.between(from, facts.cycle().until());
        long mayStandStill = ChronoUnit.DAYS.between(from, from.plusMonths(regulation.maximumPauseMonths()));
        LocalDate day = from;
        while (toRun > 0) {
            if (mayStandStill > 0 && paused.contains(day)) {
                mayStandStill--;
            } else {
                toRun--;
            }
            day = day.plusDays(1);
        }
        return day;
    }

    /** Every day of a pause. */
    static DaySet paused(Facts facts, LocalDate on) {
        return DaySet.anyOf(facts.pauses().stream().map(pause -> days(pause.from(), pause.until(), on)));
    }

    /** "until (absent: still running, read as on plus one day)". */
    static DaySet days(LocalDate from, @Nullable LocalDate until, LocalDate on) {
        return DaySet.between(from, until == null ? on.plusDays(1) : until);
    }

    /** "Full months from a to b = the largest n with a.plusMonths(n) &lt;= b." */
    static int fullMonths(LocalDate a, LocalDate b) {
        int n = 0;
        while (!a.plusMonths(n + 1).isAfter(b)) {
            n++;
        }
        return n;
    }
}
