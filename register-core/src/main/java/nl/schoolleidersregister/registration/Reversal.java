package nl.schoolleidersregister.registration;

/** Why points were taken back. */
public enum Reversal {
    /** The provider withdrew the attendance. */
    ATTENDANCE_WITHDRAWN,
    /** The guide took the meeting back. */
    SESSION_WITHDRAWN,
    /** It was earned in a dossier that turned out to be of somebody else. */
    MERGE_UNDONE
}
