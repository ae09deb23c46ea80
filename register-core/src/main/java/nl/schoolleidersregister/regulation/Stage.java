package nl.schoolleidersregister.regulation;

/** How far a regulation or a standard has come. */
public enum Stage {
    /** Nothing is on file yet. */
    NEW,
    /** Drafted (concept): it binds nobody and can still change. */
    DRAFT,
    /** Adopted (vastgesteld): it changes no more. */
    ADOPTED,
    /** Repealed (ingetrokken) from a day. */
    REPEALED
}
