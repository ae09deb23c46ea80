package nl.schoolleidersregister.registration;

/** Why a machine may not re-register somebody at once (art. D6): then a registrar decides. */
public enum Obstacle {
    /** Something is still asked that is not there. */
    FINDINGS,
    /** Something that counts was confirmed by nobody else: an own choice, a portfolio. */
    OWN_ENTRIES,
    /** Not enough of the work was confirmed by an employer. */
    WORK_UNCONFIRMED,
    /** What is asked is less because of an absence that only the person knows of. */
    ABSENCE,
    /** A measure runs. */
    MEASURE,
    /** The registration is suspended. */
    SUSPENSION,
    /** Removal was proposed. */
    REMOVAL_PROPOSED
}
