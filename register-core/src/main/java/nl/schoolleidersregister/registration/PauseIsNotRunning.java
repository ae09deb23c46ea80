package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One pause runs at a time. */
@Basis(code = "pause.once", article = "C4", since = "2015-01-01", says = "Er loopt al een pauze.")
public record PauseIsNotRunning(boolean paused) implements Rule {

    @Override
    public boolean holds() {
        return !paused;
    }
}
