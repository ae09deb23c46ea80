package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** There is work that two assessors marked. */
@Basis(
        code = "calibration.work",
        article = "F5",
        since = "2026-08-01",
        says = "Een kalibratie gaat over werk dat twee beoordelaars hebben beoordeeld.")
public record SetHasWorkToTalkAbout(int works) implements Rule {

    @Override
    public boolean holds() {
        return works > 0;
    }
}
