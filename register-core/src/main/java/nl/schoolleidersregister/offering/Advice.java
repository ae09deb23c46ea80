package nl.schoolleidersregister.offering;

/** What a committee advises on an offering, and what the register makes of it. */
public enum Advice {
    /** Validate it. */
    VALIDATE,
    /** Do not. */
    DECLINE
}
