package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was proposed is decided only when the facts still say so. */
@Basis(
        code = "proposal.still-so",
        article = "Awb 3:2",
        since = "2015-01-01",
        says = "Een voorstel wordt alleen gevolgd als het op de dag van de beslissing nog klopt.")
public record OutcomeIsStillSo(boolean same) implements Rule {

    @Override
    public boolean holds() {
        return same;
    }
}
