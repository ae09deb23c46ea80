package nl.schoolleidersregister.offering;

import java.util.List;

/** Why an execution was withdrawn; a closed list, so that no note about a person stands in a shared fact. */
public enum ExecutionError {
    /** It was not held. */
    NOT_HELD,
    /** It was held otherwise than it was validated. */
    NOT_AS_VALIDATED,
    /** It was recorded by mistake. */
    BY_MISTAKE,
    /** The validation that it rested on was taken back. */
    OFFERING_REVOKED;

    /** What the office can say of one execution. */
    public static List<ExecutionError> ofOffice() {
        return List.of(NOT_HELD, NOT_AS_VALIDATED, BY_MISTAKE);
    }
}
