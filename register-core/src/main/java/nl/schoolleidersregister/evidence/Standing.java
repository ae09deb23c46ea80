package nl.schoolleidersregister.evidence;

/** Whether the evidence of a thing can still change. */
public enum Standing {
    /** Nobody has decided on the thing. */
    OPEN,
    /** Somebody has: what the decision leaned on stays as it is. */
    DECIDED
}
