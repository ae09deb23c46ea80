package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was handed in is only added to when asked. */
@Basis(
        code = "portfolio.supplement-awaited",
        article = "F6",
        since = "2026-08-01",
        says = "U vult aan als daarom is gevraagd.")
public record SupplementIsAwaited(boolean awaited) implements Rule {

    @Override
    public boolean holds() {
        return awaited;
    }
}
