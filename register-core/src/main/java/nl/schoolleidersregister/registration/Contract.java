package nl.schoolleidersregister.registration;

/** On what footing somebody works at a school. */
public enum Contract {
    /** Appointed by the board for an indefinite time. */
    PERMANENT,
    /** Appointed by the board for a fixed time. */
    TEMPORARY,
    /** Hired; has no board as employer. */
    INTERIM
}
