package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** This is for who is in the register. */
@Basis(
        code = "registration.runs",
        article = "B1",
        since = "2015-01-01",
        says = "Dit kan zolang iemand in het register staat.")
public record RegistrationIsRunning(boolean runs) implements Rule {

    @Override
    public boolean holds() {
        return runs;
    }
}
