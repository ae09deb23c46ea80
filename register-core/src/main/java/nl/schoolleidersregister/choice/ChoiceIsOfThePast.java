package nl.schoolleidersregister.choice;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nothing to come can be explained. */
@Basis(
        code = "choice.past",
        article = "B2",
        since = "2026-08-01",
        says = "U kunt een activiteit pas vastleggen als die voorbij is.")
public record ChoiceIsOfThePast(LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !lastDay.isAfter(today);
    }
}
