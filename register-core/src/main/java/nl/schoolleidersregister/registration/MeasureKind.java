package nl.schoolleidersregister.registration;

/** What a measure is; shown in public while it runs (art. J1). */
public enum MeasureKind {
    /** Waarschuwing. */
    WARNING,
    /** Berisping. */
    REPRIMAND,
    /** Met beperking. */
    CONDITION
}
