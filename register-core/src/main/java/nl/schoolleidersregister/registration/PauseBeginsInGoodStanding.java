package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who is late, suspended or has the missing part still to earn cannot stop the clock. */
@Basis(
        code = "pause.standing",
        article = "C4",
        since = "2015-01-01",
        says = "Een pauze kan niet beginnen voor wie te laat, voorlopig geherregistreerd of geschorst is.")
public record PauseBeginsInGoodStanding(boolean inGoodStanding) implements Rule {

    @Override
    public boolean holds() {
        return inGoodStanding;
    }
}
