package nl.schoolleidersregister.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity that came from a goal.
 *
 * @param id of the activity, among those of its kind
 * @param day last day of it
 */
public record Begun(Kind kind, UUID id, LocalDate day) {

    /** Where in the register the activity stands. */
    public enum Kind {
        /** An own choice. */
        OWN_CHOICE,
        /** A validated activity that was claimed. */
        CLAIM
    }
}
