package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An e-mail address leads to one person. Decided by a claim. */
@Basis(
        code = "enrolment.email-once",
        article = "A1",
        since = "2015-01-01",
        says = "Elk e-mailadres hoort bij één persoon.")
public record OneEmailAddressOnePerson(boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }
}
