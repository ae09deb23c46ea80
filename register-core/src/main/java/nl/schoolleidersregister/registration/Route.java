package nl.schoolleidersregister.registration;

/** How somebody came into the register (art. A1). */
public enum Route {
    /** Diploma of a validated training. */
    DIPLOMA
}
