package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A reflection or a no is the last word of that leader. */
@Basis(
        code = "team.answered",
        article = "G1",
        since = "2026-08-01",
        says = "Een schoolleider antwoordt één keer over een teamactiviteit.")
public record LeaderAnswersOnce(boolean answered) implements Rule {

    @Override
    public boolean holds() {
        return !answered;
    }
}
