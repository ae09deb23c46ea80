package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The work of a calibration is chosen once. */
@Basis(
        code = "calibration.made",
        article = "F5",
        since = "2026-08-01",
        says = "Voor een kalibratie wordt één keer werk gekozen.")
public record CalibrationSetIsMadeOnce(boolean made) implements Rule {

    @Override
    public boolean holds() {
        return !made;
    }
}
