package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who is in the register is not registered again; a new cycle is a re-registration. */
@Basis(
        code = "registration.once",
        article = "A1",
        since = "2015-01-01",
        says = "Iemand die al geregistreerd is, wordt niet opnieuw geregistreerd.")
public record RegistrationHappensOnce(boolean registered) implements Rule {

    @Override
    public boolean holds() {
        return !registered;
    }
}
