package nl.schoolleidersregister.recognition;

/** Why a meeting was taken back; a closed list, so that no note about a person stands in a shared fact. */
public enum SessionError {
    /** It was not held. */
    NOT_HELD,
    /** The list of participants was not right. */
    PARTICIPANTS,
    /** Day or hours were not right. */
    DAY_OR_HOURS
}
