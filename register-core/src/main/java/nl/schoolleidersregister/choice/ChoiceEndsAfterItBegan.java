package nl.schoolleidersregister.choice;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The last day is not before the first. */
@Basis(
        code = "choice.ends-after-begin",
        article = "B2",
        since = "2026-08-01",
        says = "Een activiteit eindigt niet voor de eerste dag.")
public record ChoiceEndsAfterItBegan(LocalDate firstDay, LocalDate lastDay) implements Rule {

    @Override
    public boolean holds() {
        return !lastDay.isBefore(firstDay);
    }
}
