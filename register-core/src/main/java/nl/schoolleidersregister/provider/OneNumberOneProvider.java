package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An organisation is a provider once. Decided by a claim in the transaction of the sign-up. */
@Basis(
        code = "provider.number",
        article = "H1",
        since = "2015-01-01",
        says = "Een organisatie staat één keer bij ons als aanbieder.")
public record OneNumberOneProvider(boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }
}
