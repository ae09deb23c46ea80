package nl.schoolleidersregister.registration;

/** Who took a decision. A machine may say yes; a person says no. */
public enum DecidedBy {
    /** The register itself, on evidence that was all confirmed by others (art. D6). */
    MACHINE,
    /** A registrar. */
    PERSON
}
