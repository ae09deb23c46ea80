package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was learned is about at least one competence of the standard, and about no others. */
@Basis(
        code = "choice.competences",
        article = "B12",
        since = "2026-08-01",
        says = "Een eigen keuze past bij minstens één competentie van de beroepsstandaard.")
public record CompetencesAreOfTheStandard(int chosen, boolean known) implements Rule {

    @Override
    public boolean holds() {
        return chosen > 0 && known;
    }
}
