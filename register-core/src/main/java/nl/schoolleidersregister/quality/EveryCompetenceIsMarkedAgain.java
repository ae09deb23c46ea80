package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Every competence gets its mark, and no other. */
@Basis(
        code = "quality.marks",
        article = "F5",
        since = "2026-08-01",
        says = "Een herbeoordeling gaat over elke competentie van het werk.")
public record EveryCompetenceIsMarkedAgain(boolean complete) implements Rule {

    @Override
    public boolean holds() {
        return complete;
    }
}
