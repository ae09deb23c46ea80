package nl.schoolleidersregister.evc;

/** As which of the assessors of a file somebody judges (art. F2, F3). */
public enum Place {
    /** One of the two. */
    FIRST,
    /** The other. */
    SECOND,
    /** Decides where the two differ. */
    THIRD
}
