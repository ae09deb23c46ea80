package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Rule;

/** Nobody learns for more hours than the day has. */
@Basis(code = "claim.hours", article = "B2", since = "2015-01-01", says = "U meldt voor één dag hoogstens 24 uur.")
public record ClaimFitsADay(int minutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= Minutes.OF_A_DAY;
    }
}
