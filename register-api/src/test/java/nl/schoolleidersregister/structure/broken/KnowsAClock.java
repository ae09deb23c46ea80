package nl.schoolleidersregister.structure.broken;

import java.time.Clock;
import java.time.LocalDate;

/** Asks a clock that it was handed: fine at the edge, not in core. */
public record KnowsAClock(Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
