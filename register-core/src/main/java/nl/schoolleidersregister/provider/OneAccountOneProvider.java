package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An account acts for one provider. Decided by a claim in the transaction of the sign-up. */
@Basis(
        code = "provider.account",
        article = "H1",
        since = "2015-01-01",
        says = "Met één account werkt u voor één aanbieder.")
public record OneAccountOneProvider(boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }
}
