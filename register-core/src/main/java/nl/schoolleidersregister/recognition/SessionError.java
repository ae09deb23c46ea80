package nl.schoolleidersregister.recognition;

import java.util.List;

/** Why a meeting was taken back; a closed list, so that no note about a person stands in a shared fact. */
public enum SessionError {
    /** It was not held. */
    NOT_HELD,
    /** The list of participants was not right. */
    PARTICIPANTS,
    /** Day or hours were not right. */
    DAY_OR_HOURS,
    /** The recognition under which it was led was taken back. */
    RECOGNITION_REVOKED;

    /** What a guide can say. */
    public static List<SessionError> ofGuide() {
        return List.of(NOT_HELD, PARTICIPANTS, DAY_OR_HOURS);
    }
}
