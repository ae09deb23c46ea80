package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;

/**
 * More time to earn. The due date and the next cycle do not move with it.
 *
 * @param until first day that no longer counts for earning
 */
public record Extension(Kind kind, LocalDate until) {

    /** Why there is more time. */
    public enum Kind {
        /** Asked for and granted (uitstel). */
        DEFERRAL,
        /** Re-registered provisionally, the missing part is still to be earned (voorlopig). */
        CONDITIONAL,
        /** The registration stays a while past its due date (te laat). */
        LATE
    }
}
