package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Points are earned by who is registered. */
@Basis(
        code = "points.registered",
        article = "A1",
        since = "2015-01-01",
        says = "PE-punten tellen voor wie in het register staat.")
public record PointsNeedARegistration(boolean registered) implements Rule {

    @Override
    public boolean holds() {
        return registered;
    }
}
