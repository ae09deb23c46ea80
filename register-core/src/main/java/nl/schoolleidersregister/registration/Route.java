package nl.schoolleidersregister.registration;

/** How somebody comes into the register (art. A1, A2). */
public enum Route {
    /** Diploma of a validated training. */
    DIPLOMA,
    /** EVC certificate on all competences. */
    EVC,
    /** Recognition of another register or a foreign title, by the committee. */
    OTHER_REGISTER,
    /** A validated training that still runs: leads to aspirant, not to registration. */
    TRAINING
}
