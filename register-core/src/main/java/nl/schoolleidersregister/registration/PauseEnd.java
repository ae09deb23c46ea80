package nl.schoolleidersregister.registration;

/** Why a pause ended. */
public enum PauseEnd {
    /** The person works again. */
    ASKED,
    /** All pauses of the cycle together had reached their maximum (art. C4). */
    MAXIMUM
}
