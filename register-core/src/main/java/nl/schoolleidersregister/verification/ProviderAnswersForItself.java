package nl.schoolleidersregister.verification;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody answers for another provider. */
@Basis(
        code = "verification.own",
        article = "H2",
        since = "2015-01-01",
        says = "U antwoordt op een controle van uw eigen organisatie.")
public record ProviderAnswersForItself(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return own;
    }
}
