package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A register number is never given twice. Decided by a claim. */
@Basis(
        code = "registration.number-once",
        article = "J1",
        since = "2015-01-01",
        says = "Een registernummer hoort bij één persoon.")
public record OneNumberOnePerson(boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }
}
