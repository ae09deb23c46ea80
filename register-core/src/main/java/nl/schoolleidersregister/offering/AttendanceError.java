package nl.schoolleidersregister.offering;

import java.util.List;

/** Why a record of attendance was withdrawn; a closed list, so that no note about a person stands in a shared fact. */
public enum AttendanceError {
    /** The participant was not there. */
    NOT_THERE,
    /** It was somebody else. */
    ANOTHER_PERSON,
    /** Day or hours were not right. */
    DAY_OR_HOURS,
    /** The execution was withdrawn, with all who were there. */
    EXECUTION_WITHDRAWN;

    /** What a provider can say. */
    public static List<AttendanceError> ofProvider() {
        return List.of(NOT_THERE, ANOTHER_PERSON, DAY_OR_HOURS);
    }
}
