package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was found is not changed after the others. */
@Basis(
        code = "portfolio.judged-once",
        article = "F2",
        since = "2026-08-01",
        says = "Een beoordelaar beoordeelt een inzending één keer.")
public record AssessorJudgesAnEntryOnce(boolean judged) implements Rule {

    @Override
    public boolean holds() {
        return !judged;
    }
}
