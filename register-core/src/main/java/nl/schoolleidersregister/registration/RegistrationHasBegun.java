package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A registration is a fact from its first day. */
@Basis(
        code = "registration.begun",
        article = "A1",
        since = "2015-01-01",
        says = "Een registratie begint vandaag of eerder.")
public record RegistrationHasBegun(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isAfter(today);
    }
}
