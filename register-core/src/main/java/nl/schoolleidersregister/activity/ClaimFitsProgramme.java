package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** All meetings together take no longer than was validated. */
@Basis(
        code = "claim.programme",
        article = "H1",
        since = "2015-01-01",
        says = "U meldt niet meer tijd dan waarvoor het aanbod is gevalideerd.")
public record ClaimFitsProgramme(long minutes, int validatedMinutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= validatedMinutes;
    }
}
