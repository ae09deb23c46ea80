package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Re-registration can be asked from some months before the due date. */
@Basis(
        code = "renewal.window",
        article = "D1",
        since = "2015-01-01",
        says = "Herregistratie kan worden aangevraagd zodra de aanvraagperiode open is.")
public record RenewalWindowIsOpen(LocalDate opensOn, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !today.isBefore(opensOn);
    }
}
