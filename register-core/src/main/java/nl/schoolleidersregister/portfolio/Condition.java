package nl.schoolleidersregister.portfolio;

/** The conditions of effective learning (Al doende leren, ch. 4), which an assessor sees in the work or does not. */
public enum Condition {
    /** It is about the core of the work. */
    CORE_OF_WORK,
    /** It was learned together. */
    TOGETHER,
    /** There was rest and room for reflection. */
    ROOM,
    /** It was active and inquiring. */
    INQUIRING,
    /** The guidance was good. */
    GUIDANCE
}
