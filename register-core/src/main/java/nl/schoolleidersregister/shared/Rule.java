package nl.schoolleidersregister.shared;

/**
 * One rule with the facts it judges, named as a sentence that is true when all is well. Records implement it; their
 * components are what the refusal tells the person.
 */
public interface Rule {

    /** Whether the facts satisfy the rule. */
    boolean holds();

    /** Code, article, date and sentence of this rule. */
    default Basis basis() {
        var basis = getClass().getAnnotation(Basis.class);
        if (basis == null) {
            throw new IllegalStateException(getClass() + " has no @Basis");
        }
        return basis;
    }

    /**
     * Checks rules in the order a clerk would.
     *
     * @throws RuleViolated on the first rule that does not hold
     */
    static void check(Rule... rules) {
        for (var rule : rules) {
            if (!rule.holds()) {
                throw new RuleViolated(rule);
            }
        }
    }
}
