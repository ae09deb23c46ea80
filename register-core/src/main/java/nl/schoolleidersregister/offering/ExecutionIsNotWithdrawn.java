package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was withdrawn is withdrawn once, or from an earlier day, and nobody is added to it. */
@Basis(
        code = "execution.withdrawn",
        article = "H1",
        since = "2015-01-01",
        says = "Een ingetrokken uitvoering blijft ingetrokken.")
public record ExecutionIsNotWithdrawn(boolean withdrawn) implements Rule {

    @Override
    public boolean holds() {
        return !withdrawn;
    }
}
