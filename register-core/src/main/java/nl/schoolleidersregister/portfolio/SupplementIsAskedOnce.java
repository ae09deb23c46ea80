package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** After one supplement it is decided. */
@Basis(
        code = "portfolio.supplement-once",
        article = "F6",
        since = "2026-08-01",
        says = "Om een aanvulling wordt één keer gevraagd.")
public record SupplementIsAskedOnce(boolean asked) implements Rule {

    @Override
    public boolean holds() {
        return !asked;
    }
}
