package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One suspension runs at a time. */
@Basis(code = "suspension.once", article = "K2", since = "2015-01-01", says = "Deze registratie is al geschorst.")
public record SuspensionIsNotRunning(boolean suspended) implements Rule {

    @Override
    public boolean holds() {
        return !suspended;
    }
}
