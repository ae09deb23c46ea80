package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An entry is about at least one competence of the standard, and about no others. */
@Basis(
        code = "portfolio.competences",
        article = "F1",
        since = "2026-08-01",
        says = "Een inzending past bij minstens één competentie van de beroepsstandaard.")
public record EntryIsAboutTheStandard(int chosen, boolean known) implements Rule {

    @Override
    public boolean holds() {
        return chosen > 0 && known;
    }
}
