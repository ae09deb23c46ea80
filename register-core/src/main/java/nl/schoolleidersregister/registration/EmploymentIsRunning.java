package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what runs can end. */
@Basis(
        code = "employment.running",
        article = "C1",
        since = "2015-01-01",
        says = "U kunt alleen een lopend dienstverband beëindigen.")
public record EmploymentIsRunning(boolean running) implements Rule {

    @Override
    public boolean holds() {
        return running;
    }
}
