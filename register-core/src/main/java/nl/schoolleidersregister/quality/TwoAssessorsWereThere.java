package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A talk is of two or more. */
@Basis(
        code = "calibration.present",
        article = "F5",
        since = "2026-08-01",
        says = "Bij een kalibratie zijn ten minste twee beoordelaars.")
public record TwoAssessorsWereThere(int present) implements Rule {

    private static final int FEWEST = 2;

    @Override
    public boolean holds() {
        return present >= FEWEST;
    }
}
