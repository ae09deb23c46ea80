package nl.schoolleidersregister.verification;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Only an improvement that was asked for is followed by another finding. */
@Basis(
        code = "verification.final",
        article = "H2",
        since = "2015-01-01",
        says = "Na de bevinding dat het in orde is, of dat het aanbod vervalt, komt er geen andere.")
public record FindingIsNotFinal(@Nullable Finding before) implements Rule {

    @Override
    public boolean holds() {
        return before == null || before == Finding.IMPROVE;
    }
}
