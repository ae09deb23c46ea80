package nl.schoolleidersregister.plan;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A goal is about at least one competence of the standard, and about no others. */
@Basis(
        code = "goal.competences",
        article = "B12",
        since = "2026-08-01",
        says = "Een doel past bij minstens één competentie van de beroepsstandaard.")
public record GoalIsAboutTheStandard(int chosen, boolean known) implements Rule {

    @Override
    public boolean holds() {
        return chosen > 0 && known;
    }
}
