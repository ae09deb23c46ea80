package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was taken off the list is not taken off again. */
@Basis(
        code = "precedent.public",
        article = "G1",
        since = "2026-08-01",
        says = "Een voorbeeld wordt één keer ingetrokken.")
public record PrecedentIsPublic(boolean there) implements Rule {

    @Override
    public boolean holds() {
        return there;
    }
}
