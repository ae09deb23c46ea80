package nl.schoolleidersregister.verification;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was closed has come to its end. */
@Basis(
        code = "verification.open",
        article = "H2",
        since = "2015-01-01",
        says = "Een afgesloten controle blijft afgesloten.")
public record VerificationIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
