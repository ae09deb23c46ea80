package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.FindingRule.WORK_EMPLOYED;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_GAP;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_HOURS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.Work;
import nl.schoolleidersregister.shared.Period;

/** Step 13: work as a school leader (articles C1 and C2). Only employments in a listed function count. */
final class WorkDone {

    private static final BigDecimal DAYS_IN_A_YEAR = new BigDecimal("365.25");

    private final Regulation regulation;
    private final Work asked;
    private final CycleDates dates;
    private final List<Employment> employments;

    private WorkDone(Facts facts, Regulation regulation, CycleDates dates) {
        this.regulation = regulation;
        this.asked = regulation.work();
        this.dates = dates;
        this.employments = facts.employments().stream()
                .filter(employment -> regulation.functions().contains(employment.function()))
                .toList();
    }

    static List<Finding> findings(Facts facts, Regulation regulation, CycleDates dates) {
        WorkDone work = new WorkDone(facts, regulation, dates);
        return List.of(work.employed(), work.hours(), work.gap());
    }

    /** The stretches without work that rule {@code work.gap} looks at. */
    static WorkGaps gaps(Facts facts, Regulation regulation, CycleDates dates) {
        return new WorkDone(facts, regulation, dates).gaps();
    }

    /** Rule {@code work.employed}: on the day of the evaluation itself, also after the due date. */
    private Finding employed() {
        long achieved = employments.stream()
                .filter(employment -> period(employment).contains(dates.on()))
                .count();
        return Finding.atLeast(WORK_EMPLOYED, regulation, 1, achieved);
    }

    /** Rule {@code work.hours}: what is asked grows with the days of the cycle, up to that of a whole cycle. */
    private Finding hours() {
        LocalDate from = dates.cycle().from();
        long days = Days.between(from, dates.endOfWork());
        long cycleDays = Days.between(from, dates.cycle().until());
        long required = Math.min(asked.hoursPerCycle(), asked.hoursPerCycle() * days / cycleDays);
        return Finding.atLeast(WORK_HOURS, regulation, required, hoursWorked());
    }

    /** Employments at the same time are added; rounded down once, after adding. */
    private long hoursWorked() {
        BigDecimal fullTimeDays = BigDecimal.ZERO;
        for (Employment employment : employments) {
            long days = Days.within(period(employment), dates.cycle().from(), dates.endOfWork());
            fullTimeDays = fullTimeDays.add(employment.fte().multiply(BigDecimal.valueOf(days)));
        }
        return fullTimeDays
                .multiply(BigDecimal.valueOf(asked.fullTimeHoursPerYear()))
                .divide(DAYS_IN_A_YEAR, 0, RoundingMode.DOWN)
                .longValueExact();
    }

    /** Rule {@code work.gap}: in full months, while a stretch is too long from the first day over the maximum. */
    private Finding gap() {
        WorkGaps gaps = gaps();
        Outcome outcome = gaps.anyLongerThan(asked.maximumGapMonths()) ? Outcome.NOT_MET : Outcome.MET;
        return new Finding(
                WORK_GAP,
                regulation.article(WORK_GAP.code()),
                outcome,
                asked.maximumGapMonths(),
                gaps.mostFullMonths());
    }

    private WorkGaps gaps() {
        return WorkGaps.of(employments.stream().map(WorkDone::period).toList(), dates);
    }

    static Period period(Employment employment) {
        LocalDate until = employment.until();
        return new Period(employment.from(), until == null ? LocalDate.MAX : until);
    }
}
