package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A draft binds nobody; what was repealed stays so. */
@Basis(
        code = "regulation.adopted",
        article = "Awb 3:40",
        since = "2026-01-01",
        says = "Alleen een vastgesteld reglement kunt u intrekken.")
public record RegulationIsAdopted(Stage stage) implements Rule {

    @Override
    public boolean holds() {
        return stage == Stage.ADOPTED;
    }
}
