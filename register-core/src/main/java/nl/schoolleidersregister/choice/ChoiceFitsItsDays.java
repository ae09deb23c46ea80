package nl.schoolleidersregister.choice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Rule;

/** Nobody learns for more hours than the days have. */
@Basis(code = "choice.hours", article = "B2", since = "2026-08-01", says = "Op één dag past hoogstens 24 uur leren.")
public record ChoiceFitsItsDays(LocalDate firstDay, LocalDate lastDay, int minutes) implements Rule {

    private long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    @Override
    public boolean holds() {
        return minutes <= days() * Minutes.OF_A_DAY;
    }
}
