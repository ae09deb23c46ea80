package nl.schoolleidersregister.verification;

/** What a verification came to. */
public enum Finding {
    /** All is as it was validated. */
    IN_ORDER,
    /** Something has to be better, before a day. */
    IMPROVE,
    /** The offering is not as it was validated; it is offered no longer. */
    WITHDRAWN
}
