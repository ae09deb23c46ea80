package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Competences count only when the profession has adopted them. */
@Basis(
        code = "regulation.standard",
        article = "B12",
        since = "2026-01-01",
        says = "Een reglement noemt een beroepsstandaard die is vastgesteld.")
public record StandardIsAdopted(StandardId standard, boolean adopted) implements Rule {

    @Override
    public boolean holds() {
        return adopted;
    }
}
