package nl.schoolleidersregister.person;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A day of death has come. */
@Basis(
        code = "person.death-past",
        article = "K2",
        since = "2015-01-01",
        says = "Een dag van overlijden ligt niet in de toekomst.")
public record DeathHasCome(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isAfter(today);
    }
}
