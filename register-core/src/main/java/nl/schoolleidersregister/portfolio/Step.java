package nl.schoolleidersregister.portfolio;

/** The steps of the regulative cycle (Beter leren door leiderschap, ch. 5). */
public enum Step {
    /** What went wrong or could be better. */
    PROBLEM,
    /** What lay behind it. */
    DIAGNOSIS,
    /** What one would do about it. */
    PLAN,
    /** What one did. */
    ACTION,
    /** What changed, and what one would do otherwise. */
    EVALUATION
}
