package nl.schoolleidersregister.evc;

/** What was found about one side of a certificate from elsewhere. */
public enum Finding {
    /** In order. */
    GOOD,
    /** Not in order. */
    BAD,
    /** It could not be known. */
    UNKNOWN
}
