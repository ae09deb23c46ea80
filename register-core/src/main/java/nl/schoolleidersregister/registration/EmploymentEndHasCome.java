package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The end of an employment is a fact once it has come. */
@Basis(
        code = "employment.end-has-come",
        article = "C1",
        since = "2015-01-01",
        says = "U geeft het einde van een dienstverband op als het zover is.")
public record EmploymentEndHasCome(LocalDate until, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !until.isAfter(today);
    }
}
