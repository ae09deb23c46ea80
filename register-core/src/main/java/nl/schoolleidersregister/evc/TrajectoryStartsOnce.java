package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A trajectory is started once. */
@Basis(code = "evc.started", article = "A5", since = "2026-08-01", says = "Een EVC-traject begint één keer.")
public record TrajectoryStartsOnce(boolean started) implements Rule {

    @Override
    public boolean holds() {
        return !started;
    }
}
