package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** Step 7: points that absences take off what is asked (article C3). A kind that is not listed takes nothing off. */
final class AbsenceReductions {

    private AbsenceReductions() {}

    static long points(Facts facts, Regulation regulation, CycleDates dates) {
        long points = 0;
        for (var spellsOfKind : spells(facts, dates.on()).entrySet()) {
            AbsenceReduction reduction = regulation.absences().get(spellsOfKind.getKey());
            if (reduction != null) {
                for (Period spell : spellsOfKind.getValue()) {
                    points += points(spell, reduction, dates);
                }
            }
        }
        return points;
    }

    /** Judged on its full length; only its part in the cycle brings a reduction. */
    private static long points(Period spell, AbsenceReduction reduction, CycleDates dates) {
        LocalDate from = Days.later(spell.from(), dates.cycle().from());
        LocalDate until = Days.earlier(spell.until(), dates.dueDate());
        boolean longEnough = !spell.from().plusMonths(reduction.fromMonths()).isAfter(spell.until());
        if (!longEnough || !from.isBefore(until)) {
            return 0;
        }
        return Days.fullMonths(from, until) / reduction.perMonths() * reduction.reductionPoints();
    }

    /** Absences of one kind that touch are one. */
    private static Map<AbsenceKind, List<Period>> spells(Facts facts, LocalDate on) {
        List<Absence> earliestFirst = new ArrayList<>(facts.absences());
        earliestFirst.sort(Comparator.comparing(Absence::from));
        Map<AbsenceKind, List<Period>> spells = new HashMap<>();
        for (Absence absence : earliestFirst) {
            LocalDate until = Days.untilOr(absence.until(), on);
            if (absence.from().isBefore(until)) {
                join(spells.computeIfAbsent(absence.kind(), _ -> new ArrayList<>()), new Period(absence.from(), until));
            }
        }
        return spells;
    }

    private static void join(List<Period> spells, Period next) {
        if (!spells.isEmpty() && spells.getLast().until().equals(next.from())) {
            next = new Period(spells.removeLast().from(), next.until());
        }
        spells.add(next);
    }
}
