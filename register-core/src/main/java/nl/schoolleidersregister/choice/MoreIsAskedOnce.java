package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An officer asks everything in one go. */
@Basis(
        code = "choice.asked-once",
        article = "G1",
        since = "2026-08-01",
        says = "Over een toelichting wordt één keer meer gevraagd.")
public record MoreIsAskedOnce(boolean asked) implements Rule {

    @Override
    public boolean holds() {
        return !asked;
    }
}
