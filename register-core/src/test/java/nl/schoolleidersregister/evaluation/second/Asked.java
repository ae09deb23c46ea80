package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** Steps 7 and 8: how many minutes are asked. */
record Asked(long requiredTotal, long minimumValidated) {

    static Asked of(Facts facts, Regulation regulation, LocalDate on, Calendar calendar) {
        // "Required total = max(0, requiredPoints - reductions) x minutesPerPoint."
        long points = Math.max(0, regulation.requiredPoints() - reductions(facts, regulation, on, calendar));
        long total = points * regulation.minutesPerPoint();
        // "Minimum validated = required total x minimumValidatedPercent / 100, exactly, rounded up."
        long validated = percentOf(regulation.minimumValidatedPercent().hundredths(), total)
                .ceiling();
        return new Asked(total, validated);
    }

    static Fraction percentOf(int hundredthsOfPercent, long amount) {
        return Fraction.of(amount).times(hundredthsOfPercent).dividedBy(100).dividedBy(100);
    }

    private static long reductions(Facts facts, Regulation regulation, LocalDate on, Calendar calendar) {
        return facts.absences().stream()
                .map(Absence::kind)
                .distinct()
                .filter(regulation.absences()::containsKey)
                .mapToLong(kind -> reductions(facts, kind, regulation, on, calendar))
                .sum();
    }

    /** "Absences of one kind that touch are one": a stretch of days that follow each other. */
    private static long reductions(
            Facts facts, AbsenceKind kind, Regulation regulation, LocalDate on, Calendar calendar) {
        DaySet absent = DaySet.anyOf(facts.absences().stream()
                .filter(absence -> absence.kind().equals(kind))
                .map(absence -> Calendar.days(absence.from(), absence.until(), on)));
        AbsenceReduction reduction = regulation.absences().get(kind);
        if (reduction == null) {
            throw new IllegalArgumentException("No reduction for " + kind);
        }
        DaySet inCycle = DaySet.between(facts.cycle().from(), calendar.dueDate());
        return absent.stretches().stream()
                .mapToLong(absence -> reduction(absence, reduction, inCycle))
                .sum();
    }

    private static long reduction(Period absence, AbsenceReduction reduction, DaySet inCycle) {
        // "One that lasts long enough, judged on its full length (from.plusMonths(fromMonths) <= until) ..."
        if (absence.from().plusMonths(reduction.fromMonths()).isAfter(absence.until())) {
            return 0;
        }
        // "... lowers the required points by reductionPoints for every full perMonths months of its part in
        // [cycle.from, due date)."
        return DaySet.between(absence.from(), absence.until()).and(inCycle).stretches().stream()
                .mapToLong(part -> Calendar.fullMonths(part.from(), part.until()) / reduction.perMonths())
                .map(times -> times * reduction.reductionPoints())
                .sum();
    }
}
