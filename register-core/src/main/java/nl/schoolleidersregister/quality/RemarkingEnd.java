package nl.schoolleidersregister.quality;

/** Why a re-marking ended without a mark. */
public enum RemarkingEnd {
    /** The assessor said to be too close (article F4). */
    CONFLICT,
    /** The office took it back. */
    TAKEN_BACK
}
