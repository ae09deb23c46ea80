package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a suspension that runs can be lifted. */
@Basis(
        code = "suspension.runs",
        article = "K2",
        since = "2015-01-01",
        says = "Alleen een schorsing die loopt, kan worden opgeheven.")
public record SuspensionIsRunning(boolean suspended) implements Rule {

    @Override
    public boolean holds() {
        return suspended;
    }
}
