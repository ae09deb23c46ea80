package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A diploma is judged once. */
@Basis(
        code = "qualification.waiting",
        article = "A1",
        since = "2015-01-01",
        says = "Een diploma wordt één keer beoordeeld.")
public record DiplomaIsWaiting(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return waiting;
    }
}
