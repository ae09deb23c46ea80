package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Work counts from the day it begins. */
@Basis(
        code = "employment.begun",
        article = "C1",
        since = "2015-01-01",
        says = "Een dienstverband kunt u opgeven vanaf de dag dat het begint.")
public record EmploymentHasBegun(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isAfter(today);
    }
}
