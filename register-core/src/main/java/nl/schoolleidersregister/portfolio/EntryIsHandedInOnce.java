package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was handed in is locked. */
@Basis(code = "portfolio.once", article = "F1", since = "2026-08-01", says = "Een inzending levert u één keer in.")
public record EntryIsHandedInOnce(boolean handedIn) implements Rule {

    @Override
    public boolean holds() {
        return !handedIn;
    }
}
