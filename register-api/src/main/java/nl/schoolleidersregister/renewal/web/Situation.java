package nl.schoolleidersregister.renewal.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.ByHand;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.Status;
import org.jspecify.annotations.Nullable;

/** Where re-registration stands; each has texts of its own under {@code renewal.<name>}. */
sealed interface Situation {

    /** The name of its texts. */
    default String name() {
        return switch (this) {
            case NotYet _ -> "not-yet";
            case Open open -> open.lateUntil() == null ? "open" : "late";
            case TooLate _ -> "too-late";
            case Applied _ -> "applied";
            case Provisional _ -> "provisional";
            case Paused _ -> "paused";
            case Ending _ -> "ending";
            case Ended _ -> "ended";
        };
    }

    /** From when it stands so, or from when one can apply; null where no day goes with it. */
    default @Nullable LocalDate since() {
        return switch (this) {
            case NotYet(var opensOn) -> opensOn;
            case Applied applied -> applied.waiting().since();
            case Paused paused -> paused.from();
            case Ended ended -> ended.on();
            case Open _, TooLate _, Provisional _, Ending _ -> null;
        };
    }

    /** The first day on which it no longer stands so; null where no day goes with it. */
    default @Nullable LocalDate until() {
        return switch (this) {
            case Open open -> open.lateUntil();
            case TooLate late -> late.lateUntil();
            case Provisional provisional -> provisional.missingUntil();
            case Paused paused -> paused.atMostUntil();
            case Ending ending -> ending.takesEffectOn();
            case NotYet _, Applied _, Ended _ -> null;
        };
    }

    /** What keeps the register from deciding at once. */
    default List<ByHand> keeps() {
        return switch (this) {
            case Open open -> open.obstacles();
            case Applied applied -> applied.obstacles();
            case NotYet _, TooLate _, Provisional _, Paused _, Ending _, Ended _ -> List.of();
        };
    }

    /** The window has not opened (art. D1). */
    record NotYet(LocalDate opensOn) implements Situation {}

    /**
     * One can apply.
     *
     * @param lateUntil first day on which it is too late (art. D4); null for who is not late
     * @param verdict what the evaluation of today comes to
     * @param obstacles what keeps the register from doing it at once
     */
    record Open(@Nullable LocalDate lateUntil, String verdict, List<ByHand> obstacles) implements Situation {

        public Open {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The time of who is late is over (art. D4). */
    record TooLate(LocalDate lateUntil) implements Situation {}

    /** An application waits for a decision. */
    record Applied(Waiting waiting, String verdict, List<ByHand> obstacles) implements Situation {

        public Applied {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Re-registered, with a part still to earn (art. D3). */
    record Provisional(LocalDate missingUntil) implements Situation {}

    /** The clock stands still (art. C4). */
    record Paused(LocalDate from, LocalDate atMostUntil) implements Situation {}

    /** It was decided that the registration ends on a day. */
    record Ending(RemovalReason reason, LocalDate takesEffectOn) implements Situation {}

    /** The registration ended. */
    record Ended(Status status, @Nullable LocalDate on) implements Situation {}
}
