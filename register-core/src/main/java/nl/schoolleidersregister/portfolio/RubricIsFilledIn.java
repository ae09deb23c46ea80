package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Every competence and every mark gets its judgement, and no other. */
@Basis(
        code = "portfolio.rubric",
        article = "F2",
        since = "2026-08-01",
        says = "Een oordeel gaat over elke competentie en elk kenmerk van de inzending.")
public record RubricIsFilledIn(boolean complete) implements Rule {

    @Override
    public boolean holds() {
        return complete;
    }
}
