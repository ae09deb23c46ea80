package nl.schoolleidersregister.portfolio;

/** What becomes of an entry (art. F6). */
public enum Outcome {
    /** All that was asked. */
    AWARDED,
    /** A part of what was asked. */
    PARTLY,
    /** The leader is asked for more, once. */
    SUPPLEMENT,
    /** Nothing. */
    DECLINED
}
