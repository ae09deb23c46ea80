package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A second diploma, stated after the first was rejected, may be younger than the enrolment. */
@Basis(
        code = "registration.after-diploma",
        article = "A1",
        since = "2015-01-01",
        says = "Een registratie begint op de dag van het diploma of later.")
public record RegistrationBeginsAfterDiploma(LocalDate awardedOn, LocalDate from) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(awardedOn);
    }
}
