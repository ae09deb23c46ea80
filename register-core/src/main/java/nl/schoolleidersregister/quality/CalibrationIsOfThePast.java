package nl.schoolleidersregister.quality;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A calibration was held after the work for it was chosen, and not in the future.
 *
 * @param made the day on which the work was chosen; null when it was not
 */
@Basis(
        code = "calibration.day",
        article = "F5",
        since = "2026-08-01",
        says = "Een kalibratie is gehouden nadat het werk is gekozen, en niet in de toekomst.")
public record CalibrationIsOfThePast(@Nullable LocalDate made, LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return made != null && !day.isBefore(made) && !day.isAfter(today);
    }
}
