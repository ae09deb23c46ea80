package nl.schoolleidersregister.board.web;

import java.util.List;
import nl.schoolleidersregister.registration.view.BoardEmployment;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What became of confirming.
 *
 * @param confirmed these are, now or before
 * @param refused these are not
 * @param last where the last of it stands in the log; null when nothing had to be recorded
 */
record Outcomes(
        List<BoardEmployment> confirmed,
        List<Refused> refused,
        @Nullable Recorded last) {

    Outcomes {
        confirmed = List.copyOf(confirmed);
        refused = List.copyOf(refused);
    }

    /** One that a rule refused. */
    record Refused(BoardEmployment employment, RuleViolated why) {}
}
