package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** Step 13: work. */
record Working(Facts facts, Regulation regulation, LocalDate on, LocalDate endOfWork) {

    /** "Employed: one with from &lt;= on &lt; until." */
    long employments() {
        return counting().stream()
                .filter(work -> DaySet.between(work.from(), end(work)).contains(on))
                .count();
    }

    /**
     * "Sum of fte x fullTimeHoursPerYear x days in [cycle.from, end of work) / 365.25, simultaneous employments added,
     * rounded down after summing."
     */
    long hours() {
        return counting().stream()
                .map(this::hours)
                .reduce(Fraction.ZERO, Fraction::plus)
                .floor();
    }

    private Fraction hours(Employment work) {
        return Fraction.of(work.fte())
                .times(regulation.work().fullTimeHoursPerYear())
                .times(DaySet.between(work.from(), end(work)).and(daysOfWork()).size())
                .times(Fraction.of(100, 365_25));
    }

    /**
     * "hoursPerCycle x days of [cycle.from, end of work) / days of [cycle.from, cycle.until), rounded down, at most
     * hoursPerCycle."
     */
    long requiredHours() {
        long asked = regulation.work().hoursPerCycle();
        Period cycle = facts.cycle();
        long proRata = Fraction.of(asked)
                .times(daysOfWork().size())
                .dividedBy(ChronoUnit.DAYS.between(cycle.from(), cycle.until()))
                .floor();
        return Math.min(asked, proRata);
    }

    /** "No stretch ... with start.plusMonths(maximumGapMonths) &lt; end." */
    boolean hasNoLongGap() {
        int maximum = regulation.work().maximumGapMonths();
        return gaps().stream().noneMatch(gap -> gap.from().plusMonths(maximum).isBefore(gap.until()));
    }

    /** "The most full months of any stretch." */
    long longestGapMonths() {
        return gaps().stream()
                .mapToLong(gap -> Calendar.fullMonths(gap.from(), gap.until()))
                .max()
                .orElse(0);
    }

    /** "Stretch of [cycle.from, end of work) without employment and outside pauses". */
    private List<Period> gaps() {
        DaySet employed = DaySet.anyOf(counting().stream().map(work -> DaySet.between(work.from(), end(work))));
        return daysOfWork()
                .without(employed)
                .without(Calendar.paused(facts, on))
                .stretches();
    }

    private DaySet daysOfWork() {
        return DaySet.between(facts.cycle().from(), endOfWork);
    }

    /** "Only employments whose function is in the regulation's functions." */
    private List<Employment> counting() {
        return facts.employments().stream()
                .filter(work -> regulation.functions().contains(work.function()))
                .toList();
    }

    /** "until (absent: open)": no day after the one of the evaluation is ever asked for. */
    private LocalDate end(Employment work) {
        return work.until() == null ? on.plusDays(1) : work.until();
    }
}
