package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only who is no longer enrolled enrols again. */
@Basis(
        code = "enrolment.expired",
        article = "A3",
        since = "2015-01-01",
        says = "Opnieuw inschrijven kan als de inschrijving is vervallen.")
public record EnrolmentHasExpired(boolean expired) implements Rule {

    @Override
    public boolean holds() {
        return expired;
    }
}
