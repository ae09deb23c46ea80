package nl.schoolleidersregister.evaluation;

/** Why an entry counts: what the register could see of it. */
public enum Basis {
    /** An offering that the register validated, attendance confirmed. */
    VALIDATED,
    /** Guided by a recognised person (tussenvorm). */
    IN_BETWEEN,
    /** Own choice, the explanation was accepted. */
    EXPLAINED,
    /** Informal learning, assessed. */
    PORTFOLIO
}
