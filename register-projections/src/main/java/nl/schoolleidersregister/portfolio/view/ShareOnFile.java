package nl.schoolleidersregister.portfolio.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import nl.schoolleidersregister.portfolio.ShareReader;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is shown to somebody, as it is on file.
 *
 * @param name with whom, in the leader's words; null once nobody can read it any more
 * @param lastDay on which it can be read
 * @param reader null until somebody took it up
 * @param endedAt null unless the leader ended it
 */
public record ShareOnFile(
        PortfolioShareId id,
        DossierId dossier,
        PortfolioEntryId entry,
        @Nullable String name,
        LocalDate lastDay,
        Instant givenAt,
        @Nullable ShareReader reader,
        @Nullable Instant takenUpAt,
        @Nullable Instant endedAt) {

    /** How it stands. */
    public enum State {
        /** Nobody took it up yet. */
        OFFERED,
        /** It can be read. */
        RUNS,
        /** The leader ended it. */
        ENDED,
        /** Its last day is over. */
        PASSED
    }

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (day.isAfter(lastDay)) {
            return State.PASSED;
        }
        return reader == null ? State.OFFERED : State.RUNS;
    }

    /** Whether it can be read or taken up on a day. */
    public boolean isThereOn(LocalDate day) {
        return on(day) == State.OFFERED || on(day) == State.RUNS;
    }
}
