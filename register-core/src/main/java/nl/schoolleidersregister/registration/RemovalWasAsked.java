package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** There is a request for removal. */
@Basis(code = "removal.asked", article = "K2", since = "2015-01-01", says = "Er ligt een verzoek om doorhaling.")
public record RemovalWasAsked(boolean asked) implements Rule {

    @Override
    public boolean holds() {
        return asked;
    }
}
