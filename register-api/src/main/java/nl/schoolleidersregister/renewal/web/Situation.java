package nl.schoolleidersregister.renewal.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.Obstacle;
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

    /** The window has not opened (art. D1). */
    record NotYet(LocalDate opensOn) implements Situation {}

    /**
     * One can apply.
     *
     * @param lateUntil first day on which it is too late (art. D4); null for who is not late
     * @param verdict what the evaluation of today comes to
     * @param obstacles what keeps the register from doing it at once
     */
    record Open(@Nullable LocalDate lateUntil, String verdict, List<Obstacle> obstacles) implements Situation {

        public Open {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The time of who is late is over (art. D4). */
    record TooLate(LocalDate lateUntil) implements Situation {}

    /** An application waits for a decision. */
    record Applied(Waiting waiting, String verdict, List<Obstacle> obstacles) implements Situation {

        public Applied {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Re-registered, with a part still to earn (art. D3). */
    record Provisional(LocalDate until) implements Situation {}

    /** The clock stands still (art. C4). */
    record Paused(LocalDate from, LocalDate atMostUntil) implements Situation {}

    /** It was decided that the registration ends on a day. */
    record Ending(RemovalReason reason, LocalDate takesEffectOn) implements Situation {}

    /** The registration ended. */
    record Ended(Status status, @Nullable LocalDate on) implements Situation {}
}
