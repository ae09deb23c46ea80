package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/**
 * Step 1: when the cycle ends, until when earning counts, and until when work is looked at.
 *
 * @param pauses the pauses up to the day of the evaluation where they still run, the earliest first
 * @param dueDate end of the cycle, moved by paused days
 * @param earningEnd the due date or the latest extension, whichever is later
 * @param endOfWork the day of the evaluation or the due date, whichever is earlier
 */
record CycleDates(
        Period cycle, LocalDate on, List<Period> pauses, LocalDate dueDate, LocalDate earningEnd, LocalDate endOfWork) {

    static CycleDates of(Facts facts, Regulation regulation, LocalDate on) {
        List<Period> pauses = pauses(facts, on);
        LocalDate dueDate = dueDate(facts.cycle(), pauses, regulation);
        LocalDate earningEnd = earningEnd(facts.extensions(), dueDate);
        return new CycleDates(facts.cycle(), on, pauses, dueDate, earningEnd, Days.earlier(on, dueDate));
    }

    private static List<Period> pauses(Facts facts, LocalDate on) {
        return facts.pauses().stream()
                .filter(pause -> pause.from().isBefore(Days.untilOr(pause.until(), on)))
                .map(pause -> new Period(pause.from(), Days.untilOr(pause.until(), on)))
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    /**
     * A pause that begins before the due date moves it, and by moving it brings more of itself before it, until all of
     * it lies there: so it counts as a whole, and a pause that begins later not at all.
     */
    private static LocalDate dueDate(Period cycle, List<Period> pauses, Regulation regulation) {
        LocalDate maximum = cycle.from().plusMonths(regulation.maximumPauseMonths());
        long most = Days.between(cycle.from(), maximum);
        long paused = 0;
        for (Period pause : pauses) {
            if (pause.from().isBefore(cycle.until().plusDays(paused))) {
                paused += Days.within(pause, cycle.from(), pause.until());
            }
        }
        return cycle.until().plusDays(Math.min(paused, most));
    }

    private static LocalDate earningEnd(List<Extension> extensions, LocalDate dueDate) {
        LocalDate end = dueDate;
        for (Extension extension : extensions) {
            end = Days.later(end, extension.until());
        }
        return end;
    }
}
