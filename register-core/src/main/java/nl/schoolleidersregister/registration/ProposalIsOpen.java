package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The proposal waits for a decision. */
@Basis(
        code = "proposal.open",
        article = "Awb 4:8",
        since = "2015-01-01",
        says = "Dit voorstel wacht op een beslissing.")
public record ProposalIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
