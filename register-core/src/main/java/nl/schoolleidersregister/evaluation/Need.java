package nl.schoolleidersregister.evaluation;

/**
 * What is still missing for one finding that is not met.
 *
 * @param amount required minus achieved, in the unit of the rule
 */
public record Need(FindingRule rule, long amount) {

    /** What its amount counts. */
    public Unit unit() {
        return rule.unit();
    }
}
