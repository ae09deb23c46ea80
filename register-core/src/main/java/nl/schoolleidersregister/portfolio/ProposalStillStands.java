package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Two agree on what one of them proposed and the other confirms. */
@Basis(
        code = "portfolio.talk-proposal",
        article = "F2",
        since = "2026-08-01",
        says = "Een beoordelaar bevestigt het laatste voorstel van de ander.")
public record ProposalStillStands(boolean stands) implements Rule {

    @Override
    public boolean holds() {
        return stands;
    }
}
