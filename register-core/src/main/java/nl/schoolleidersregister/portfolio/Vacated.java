package nl.schoolleidersregister.portfolio;

/** Why an assessor does not judge an entry after all. */
public enum Vacated {
    /** They said to be too close (art. F4). */
    CONFLICT,
    /** Their term passed. */
    LATE,
    /** The office took it back. */
    OFFICE
}
