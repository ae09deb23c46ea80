package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who picks an assessor is not the one who is judged. */
@Basis(
        code = "portfolio.own-office",
        article = "Awb 2:4",
        since = "2026-08-01",
        says = "Niemand wijst een beoordelaar toe aan eigen werk.")
public record NobodyAssignsTheirOwnEntry(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return !own;
    }
}
