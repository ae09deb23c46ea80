package nl.schoolleidersregister.verification;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Without a finding there is nothing to close. */
@Basis(
        code = "verification.finding",
        article = "H2",
        since = "2015-01-01",
        says = "Een controle wordt afgesloten met een bevinding.")
public record FindingComesFirst(boolean found) implements Rule {

    @Override
    public boolean holds() {
        return found;
    }
}
