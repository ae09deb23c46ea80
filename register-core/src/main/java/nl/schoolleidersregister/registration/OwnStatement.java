package nl.schoolleidersregister.registration;

/** Where somebody's own statement about an employment stands (art. C5). */
public enum OwnStatement {
    /** Given, and not in the sample. */
    GIVEN,
    /** Given, and drawn for the sample: somebody looks at it. */
    DRAWN,
    /** Looked at, and in order. */
    ACCEPTED,
    /** Looked at, and not in order. */
    DECLINED
}
