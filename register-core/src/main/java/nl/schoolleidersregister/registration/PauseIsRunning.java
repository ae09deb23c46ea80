package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a pause that runs can end. */
@Basis(code = "pause.runs", article = "C4", since = "2015-01-01", says = "Alleen een pauze die loopt, kan eindigen.")
public record PauseIsRunning(boolean paused) implements Rule {

    @Override
    public boolean holds() {
        return paused;
    }
}
