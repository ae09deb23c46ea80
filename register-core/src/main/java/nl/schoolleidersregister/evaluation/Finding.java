package nl.schoolleidersregister.evaluation;

/**
 * One rule held against the facts.
 *
 * @param article the article of the regulation that asks it
 * @param required what is asked, in the unit of the rule
 * @param achieved what is there, in the unit of the rule
 */
public record Finding(FindingRule rule, String article, Outcome outcome, long required, long achieved) {

    /** What its numbers count. */
    public Unit unit() {
        return rule.unit();
    }
}
