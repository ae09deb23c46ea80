package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Rule;

/** All that was learned on one day fits in it. */
@Basis(code = "points.day", article = "B2", since = "2015-01-01", says = "Op één dag past hoogstens 24 uur leren.")
public record ADayHasTwentyFourHours(LocalDate day, long minutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= Minutes.OF_A_DAY;
    }
}
