package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Rule;

/** A guide leads one meeting after another, so that all of a day fit in it. */
@Basis(
        code = "session.day",
        article = "B2",
        since = "2015-01-01",
        says = "Op één dag past hoogstens 24 uur begeleiden.")
public record GuidesDayHasTwentyFourHours(LocalDate day, long minutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= Minutes.OF_A_DAY;
    }
}
