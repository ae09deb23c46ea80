package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was adopted changes no more. */
@Basis(
        code = "standard.draft",
        article = "B12",
        since = "2026-01-01",
        says = "Alleen een concept van een beroepsstandaard kunt u vaststellen.")
public record StandardIsDraft(Stage stage) implements Rule {

    @Override
    public boolean holds() {
        return stage == Stage.DRAFT;
    }
}
