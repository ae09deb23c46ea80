package nl.schoolleidersregister.evaluation;

import nl.schoolleidersregister.regulation.Regulation;

/**
 * One rule held against the facts.
 *
 * @param article the article of the regulation that asks it
 * @param required what is asked, in the unit of the rule
 * @param achieved what is there, in the unit of the rule
 */
public record Finding(FindingRule rule, String article, Outcome outcome, long required, long achieved) {

    /** A rule that is met when at least what is asked is there. */
    static Finding atLeast(FindingRule rule, Regulation regulation, long required, long achieved) {
        Outcome outcome = achieved >= required ? Outcome.MET : Outcome.NOT_MET;
        return new Finding(rule, regulation.article(rule.code()), outcome, required, achieved);
    }

    /** What its numbers count. */
    public Unit unit() {
        return rule.unit();
    }

    /** Whether what is asked is there. */
    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    /** The same numbers, met for another reason than those. */
    Finding met() {
        return new Finding(rule, article, Outcome.MET, required, achieved);
    }
}
