package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** The second reading of what a new regulation does to a running cycle, and of what follows a cycle. */
final class SecondTransition {

    private SecondTransition() {}

    /** "Transition (transition.runningCycles)". */
    static Evaluation evaluate(Facts facts, Regulation old, Regulation newer, LocalDate on) {
        Evaluation byOld = SecondReading.evaluate(facts, old, on);
        Evaluation byNewer = SecondReading.evaluate(facts.withCycle(adopted(facts, newer)), newer, on);
        return switch (newer.runningCycles()) {
            // "The regulation in force on cycle.from judges."
            case KEEP -> byOld;
            // "The new one."
            case ADOPT -> byNewer;
            // "Both judge, each with its own cycle end."
            case MOST_FAVOURABLE -> newerIsBetter(byOld, byNewer) ? byNewer : byOld;
        };
    }

    /** "The cycle becomes [from, from.plusMonths(new cycleMonths))." */
    private static Period adopted(Facts facts, Regulation newer) {
        LocalDate from = facts.cycle().from();
        return new Period(from, from.plusMonths(newer.cycleMonths()));
    }

    /**
     * "ELIGIBLE beats CONDITIONAL beats NOT_ELIGIBLE; on a tie that is not ELIGIBLE the later due date wins, else the
     * old regulation."
     */
    private static boolean newerIsBetter(Evaluation byOld, Evaluation byNewer) {
        if (rank(byOld) != rank(byNewer)) {
            return rank(byNewer) > rank(byOld);
        }
        return byOld.verdict() != Verdict.ELIGIBLE && byNewer.dueDate().isAfter(byOld.dueDate());
    }

    private static int rank(Evaluation evaluation) {
        return switch (evaluation.verdict()) {
            case ELIGIBLE -> 3;
            case CONDITIONAL -> 2;
            case NOT_ELIGIBLE -> 1;
        };
    }

    /** "Next cycle = [due date of step 1, due date + cycleMonths), whatever the extension." */
    static Period nextCycle(Evaluation evaluation, Regulation regulation) {
        LocalDate due = evaluation.dueDate();
        return new Period(due, due.plusMonths(regulation.cycleMonths()));
    }

    /** The one entry that goes on to the next cycle, as far as the text says what it is. */
    record CarriedOver(LocalDate date, long minutes) {}

    /** "VALIDATED surplus up to that (carryOverPoints) enters the next cycle as one entry dated its first day." */
    static Optional<CarriedOver> carriedOver(Facts facts, Evaluation evaluation, Regulation regulation) {
        long most = (long) regulation.carryOverPoints() * regulation.minutesPerPoint();
        long minutes = Math.min(most, validatedSurplus(facts, evaluation));
        return minutes == 0 ? Optional.empty() : Optional.of(new CarriedOver(evaluation.dueDate(), minutes));
    }

    /**
     * Surplus is read as what is achieved beyond the required total, as far as there are VALIDATED minutes to make it;
     * what a whole form was raised by is no minutes that anybody made, and stays behind.
     */
    private static long validatedSurplus(Facts facts, Evaluation evaluation) {
        Finding total = evaluation.findings().stream()
                .filter(finding -> finding.rule() == FindingRule.POINTS_TOTAL)
                .findFirst()
                .orElseThrow();
        long surplus = Math.max(0, total.achieved() - total.required());
        long validated = facts.entries().stream()
                .filter(entry -> entry.basis() == Basis.VALIDATED)
                .mapToLong(entry -> entry.minutes() - notCounted(entry, evaluation))
                .sum();
        return Math.min(surplus, validated);
    }

    private static long notCounted(Entry entry, Evaluation evaluation) {
        return evaluation.entries().stream()
                .filter(result -> result.id().equals(entry.id()))
                .flatMap(result -> result.notCounted().stream())
                .mapToLong(NotCounted::minutes)
                .sum();
    }
}
