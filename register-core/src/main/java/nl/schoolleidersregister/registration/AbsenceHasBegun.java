package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An absence is recorded once it has begun. */
@Basis(
        code = "absence.begun",
        article = "C3",
        since = "2015-01-01",
        says = "Een afwezigheid wordt vastgelegd als die is begonnen.")
public record AbsenceHasBegun(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isAfter(today);
    }
}
