package nl.schoolleidersregister.evaluation;

/** What an evaluation comes to, the best for the person first. */
public enum Verdict {
    /** Every finding is met. */
    ELIGIBLE,
    /** Work is met and enough of the points is there to re-register provisionally (voorlopig, article D3). */
    CONDITIONAL,
    /** Anything less. */
    NOT_ELIGIBLE
}
