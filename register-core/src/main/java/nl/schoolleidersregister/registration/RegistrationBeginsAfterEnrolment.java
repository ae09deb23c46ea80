package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody was registered before being known; the time the office needs is not the person's loss. */
@Basis(
        code = "registration.after-enrolment",
        article = "A1",
        since = "2015-01-01",
        says = "Een registratie begint op de dag van inschrijving of later.")
public record RegistrationBeginsAfterEnrolment(LocalDate enrolledOn, LocalDate from) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(enrolledOn);
    }
}
