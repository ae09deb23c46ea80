package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An assessor does not work for nothing. */
@Basis(
        code = "portfolio.unjudged",
        article = "F6",
        since = "2026-08-01",
        says = "Een inzending neemt u terug zolang nog niemand die beoordeelde.")
public record NobodyHasJudgedIt(boolean judged) implements Rule {

    @Override
    public boolean holds() {
        return !judged;
    }
}
