package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One proposal of a kind waits at a time. */
@Basis(code = "proposal.once", article = "Awb 4:8", since = "2015-01-01", says = "Er ligt al zo'n voorstel.")
public record OneProposalOfAKind(boolean waits) implements Rule {

    @Override
    public boolean holds() {
        return !waits;
    }
}
