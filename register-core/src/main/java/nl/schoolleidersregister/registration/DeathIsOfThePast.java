package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A day of death has come. */
@Basis(
        code = "death.past",
        article = "K2",
        since = "2015-01-01",
        says = "Een dag van overlijden ligt niet in de toekomst.")
public record DeathIsOfThePast(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
