package nl.schoolleidersregister.evc;

/** Why an assessor does not judge a file after all. */
public enum AssignmentEnd {
    /** The assessor gave it back, being too close or for want of time. */
    RETURNED,
    /** The office gave it to somebody else. */
    REPLACED
}
