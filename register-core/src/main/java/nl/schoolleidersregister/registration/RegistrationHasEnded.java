package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only who was removed or lapsed can be restored. */
@Basis(
        code = "restoration.ended",
        article = "K2",
        since = "2015-01-01",
        says = "Herstellen kan als de registratie is geëindigd.")
public record RegistrationHasEnded(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return ended;
    }
}
