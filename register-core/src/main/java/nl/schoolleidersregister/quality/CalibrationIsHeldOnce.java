package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who talked about it again does so for the next half-year. */
@Basis(
        code = "calibration.held",
        article = "F5",
        since = "2026-08-01",
        says = "Een kalibratie wordt één keer gehouden.")
public record CalibrationIsHeldOnce(boolean held) implements Rule {

    @Override
    public boolean holds() {
        return !held;
    }
}
