package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was adopted is what people were told; it changes no more. */
@Basis(
        code = "regulation.draft",
        article = "Awb 3:42",
        since = "2026-01-01",
        says = "Alleen een concept kunt u nog wijzigen of vaststellen.")
public record RegulationIsDraft(Stage stage) implements Rule {

    @Override
    public boolean holds() {
        return stage == Stage.DRAFT;
    }
}
