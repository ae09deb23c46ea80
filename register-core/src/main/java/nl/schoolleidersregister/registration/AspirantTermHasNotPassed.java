package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An aspirant has a limited time, counted from the first day of the training. */
@Basis(
        code = "aspirant.term",
        article = "A2",
        since = "2015-01-01",
        says = "De termijn voor een aspirant loopt vanaf het begin van de opleiding en mag niet voorbij zijn.")
public record AspirantTermHasNotPassed(LocalDate until, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return today.isBefore(until);
    }
}
