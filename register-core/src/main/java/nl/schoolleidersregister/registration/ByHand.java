package nl.schoolleidersregister.registration;

/** Why a machine does not re-register somebody (art. D6), so that a person looks. */
public enum ByHand {
    /** Not every finding is met. */
    FINDING_NOT_MET,
    /** A measure runs. */
    MEASURE_RUNS,
    /** The registration is suspended. */
    SUSPENDED,
    /** Removal was proposed. */
    REMOVAL_PROPOSED,
    /** Something counts that no provider or guide saw: an explanation or a portfolio. */
    ENTRY_SEEN_BY_NOBODY,
    /** Without own statements about work, or without the absences that only the person told of, it is not enough. */
    LEANS_ON_OWN_WORD
}
