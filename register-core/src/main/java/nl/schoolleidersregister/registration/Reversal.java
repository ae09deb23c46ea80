package nl.schoolleidersregister.registration;

/** Why points were taken back. */
public enum Reversal {
    /** The provider withdrew the attendance. */
    ATTENDANCE_WITHDRAWN,
    /** The guide took the meeting back. */
    SESSION_WITHDRAWN,
    /** An accepted explanation turned out not to be so (art. G2). */
    EXPLANATION_WITHDRAWN,
    /** It was earned in a dossier that turned out to be of somebody else. */
    MERGE_UNDONE
}
