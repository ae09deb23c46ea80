package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The leader has the time that was given. */
@Basis(
        code = "portfolio.awaits-supplement",
        article = "F6",
        since = "2026-08-01",
        says = "Tot de aanvulling er is, wordt een inzending niet beoordeeld.")
public record SupplementIsNotAwaited(boolean awaited) implements Rule {

    @Override
    public boolean holds() {
        return !awaited;
    }
}
