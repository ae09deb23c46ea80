package nl.schoolleidersregister.portfolio;

/**
 * What the learning brought (Al doende leren, ch. 4), besides the competences.
 *
 * @param whose of whom
 * @param foreseen whether it was what one expected
 * @param way how one came to it
 */
public record Yield(Whose whose, Foreseen foreseen, Way way) {

    /** Who learned. */
    public enum Whose {
        /** The leader. */
        INDIVIDUAL,
        /** A group, a team or the school. */
        COLLECTIVE
    }

    /** Whether one could see it coming. */
    public enum Foreseen {
        /** As expected. */
        EXPECTED,
        /** Not looked for. */
        UNEXPECTED
    }

    /** How one came to it. */
    public enum Way {
        /** By plan (planmatig). */
        PLANNED,
        /** Step by step (ontwikkelgericht). */
        DEVELOPING
    }
}
