package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An entry is about what was done. */
@Basis(
        code = "portfolio.past",
        article = "F1",
        since = "2026-08-01",
        says = "Een inzending gaat over leren dat voorbij is.")
public record EntryIsOfThePast(LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !lastDay.isAfter(today);
    }
}
