package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Learning begins before it ends. */
@Basis(
        code = "portfolio.day-order",
        article = "F1",
        since = "2026-08-01",
        says = "Het leren eindigt niet voor het begint.")
public record EntryEndsAfterItBegan(LocalDate firstDay, LocalDate lastDay) implements Rule {

    @Override
    public boolean holds() {
        return !lastDay.isBefore(firstDay);
    }
}
