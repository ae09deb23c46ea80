package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.shared.Period;

/** The stretches of a cycle without employment and outside pauses; each ends where one of them begins (article C2). */
record WorkGaps(List<Period> stretches) {

    static WorkGaps of(List<Period> employments, CycleDates dates) {
        List<Period> taken = new ArrayList<>(employments);
        taken.addAll(dates.pauses());
        taken.sort(Comparator.comparing(Period::from));
        List<Period> stretches = new ArrayList<>();
        LocalDate free = dates.cycle().from();
        for (Period period : taken) {
            add(stretches, free, Days.earlier(period.from(), dates.endOfWork()));
            free = Days.later(free, period.until());
        }
        add(stretches, free, dates.endOfWork());
        return new WorkGaps(stretches);
    }

    private static void add(List<Period> stretches, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            stretches.add(new Period(from, until));
        }
    }

    boolean anyLongerThan(int months) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.from().plusMonths(months).isBefore(stretch.until()));
    }

    long mostFullMonths() {
        return stretches.stream()
                .mapToLong(stretch -> Days.fullMonths(stretch.from(), stretch.until()))
                .max()
                .orElse(0);
    }
}
