package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was decided or withdrawn has come to its end. */
@Basis(
        code = "choice.open",
        article = "G1",
        since = "2026-08-01",
        says = "Over een toelichting wordt één keer besloten.")
public record ChoiceStillWaits(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
