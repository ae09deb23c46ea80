package nl.schoolleidersregister.registration;

/** Why points were taken back. */
public enum Reversal {
    /** The provider withdrew the attendance. */
    ATTENDANCE_WITHDRAWN
}
