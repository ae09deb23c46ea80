package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was taken off the list is not taken off again. */
@Basis(
        code = "portfolio.example-public",
        article = "F6",
        since = "2026-08-01",
        says = "Een voorbeeld van een inzending wordt één keer ingetrokken.")
public record EntryExampleIsPublic(boolean there) implements Rule {

    @Override
    public boolean holds() {
        return there;
    }
}
