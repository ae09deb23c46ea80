package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Evaluator;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Rulebook;

/**
 * What is looked at beside an older qualification (art. A4): the work and the points of the time before, as long as a
 * cycle is. Whoever decides and whoever only looks ask it here.
 *
 * @param from first day of the registration that is asked for; it tells which regulation
 */
public record Prior(Rulebook rules, LocalDate from, LocalDate today) {

    /** Whether a qualification asks for it: an older one does, but an EVC certificate says enough by itself. */
    public boolean isAskedFor(Route route, LocalDate awardedOn) {
        var years = adopted().regulation().admission().qualificationYears();
        return switch (route) {
            case DIPLOMA, OTHER_REGISTER -> awardedOn.plusYears(years).isBefore(today);
            case EVC, TRAINING -> false;
        };
    }

    /**
     * The time looked at, as long as a cycle is. The first day of the registration is the first of the cycle that
     * begins, so that nothing counts in both.
     */
    public Facts facts(Career career, List<Earned> earned) {
        var months = adopted().regulation().cycleMonths();
        return career.priorFacts(earned, from.minusMonths(months), from).withValuedBy(rules.valuedBy());
    }

    /** What that time comes to, as it looks today. */
    public Judged judged(Career career, List<Earned> earned) {
        var evaluation = Evaluator.evaluate(facts(career, earned), adopted().regulation(), today);
        return new Judged(evaluation, adopted().reference(), today);
    }

    private Rulebook.Adopted adopted() {
        return rules.inForceOn(from);
    }

    /** Employed, and enough hours (art. C1). */
    public static boolean worked(Evaluation evaluation) {
        return evaluation.finding(FindingRule.WORK_EMPLOYED).isMet()
                && evaluation.finding(FindingRule.WORK_HOURS).isMet();
    }

    /** Enough points (art. B2). */
    public static boolean learned(Evaluation evaluation) {
        return evaluation.finding(FindingRule.POINTS_TOTAL).isMet();
    }
}
