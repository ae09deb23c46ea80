package nl.schoolleidersregister.portfolio;

/** The marks of systematic reflection (Beter leren door leiderschap, ch. 5). */
public enum Mark {
    /** It rests on empirical evidence. */
    EVIDENCE,
    /** It was tested with others. */
    TESTED,
    /** It is related to theory. */
    THEORY,
    /** Own assumptions are made explicit. */
    ASSUMPTIONS
}
