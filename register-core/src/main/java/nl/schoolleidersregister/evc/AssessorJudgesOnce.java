package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A judgement that was given stays as it is. */
@Basis(
        code = "evc.assessed-once",
        article = "F2",
        since = "2026-08-01",
        says = "Een oordeel verandert niet meer als het is ingeleverd.")
public record AssessorJudgesOnce(boolean judged) implements Rule {

    @Override
    public boolean holds() {
        return !judged;
    }
}
