package nl.schoolleidersregister.registration;

/** What a procedure decides on. */
public enum ProcedureKind {
    /** A stated qualification (art. A1). */
    QUALIFICATION,
    /** A request for more time (art. D5). */
    DEFERRAL,
    /** An application for re-registration (art. D1). */
    RENEWAL
}
