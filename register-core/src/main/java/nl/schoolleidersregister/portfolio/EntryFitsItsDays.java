package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Rule;

/** Nobody learns for more hours than the days have. */
@Basis(
        code = "portfolio.hours",
        article = "B2",
        since = "2026-08-01",
        says = "In de dagen van een inzending passen de uren die u ervoor vraagt.")
public record EntryFitsItsDays(LocalDate firstDay, LocalDate lastDay, int minutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= (ChronoUnit.DAYS.between(firstDay, lastDay) + 1) * Minutes.OF_A_DAY;
    }
}
