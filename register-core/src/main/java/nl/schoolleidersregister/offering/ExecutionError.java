package nl.schoolleidersregister.offering;

/** Why an execution was withdrawn; a closed list, so that no note about a person stands in a shared fact. */
public enum ExecutionError {
    /** It was not held. */
    NOT_HELD,
    /** It was held otherwise than it was validated. */
    NOT_AS_VALIDATED,
    /** It was recorded by mistake. */
    BY_MISTAKE
}
