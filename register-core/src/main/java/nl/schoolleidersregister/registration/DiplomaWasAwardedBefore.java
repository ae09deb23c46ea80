package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody is registered on a diploma still to come. */
@Basis(
        code = "qualification.not-in-future",
        article = "A1",
        since = "2015-01-01",
        says = "U kunt een diploma pas opgeven als u het heeft.")
public record DiplomaWasAwardedBefore(LocalDate awardedOn, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !awardedOn.isAfter(today);
    }
}
