package nl.schoolleidersregister.shared;

/** An order was refused: the rule says which and why. Text is made where people read it; programs use the code. */
public final class RuleViolated extends RuntimeException {

    private final transient Rule rule;
    private final String code;

    /** Refuses because of this rule. */
    public RuleViolated(Rule rule) {
        super(rule.basis().code() + ": " + rule, null, false, false);
        this.rule = rule;
        this.code = rule.basis().code();
    }

    /** The rule that does not hold, with the facts it judged. */
    public Rule rule() {
        return rule;
    }

    /** Stable code of the rule. */
    public String code() {
        return code;
    }
}
