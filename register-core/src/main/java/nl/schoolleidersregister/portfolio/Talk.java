package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The talk of two who found different things (art. F2): what one of them proposed last. */
final class Talk {

    /** Null while nobody talks. */
    private @Nullable LocalDate lastDay;

    private @Nullable Seat by;
    private @Nullable Verdict proposed;

    void begin(LocalDate until) {
        lastDay = until;
        by = null;
        proposed = null;
    }

    void propose(Seat seat, Optional<TalkOutcome> outcome) {
        by = seat;
        proposed = outcome.map(TalkOutcome::verdict).orElse(null);
    }

    void end() {
        lastDay = null;
    }

    boolean goesOn() {
        return lastDay != null;
    }

    boolean isOverBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Whether the other proposed this, and nothing else since. */
    boolean isProposedTo(Seat seat, Verdict verdict) {
        return by != null && by != seat && verdict.equals(proposed);
    }
}
