package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An account has one dossier. Decided by a claim. */
@Basis(
        code = "enrolment.account-once",
        article = "A1",
        since = "2015-01-01",
        says = "Bij één account hoort één dossier.")
public record OneAccountOneDossier(boolean enrolled) implements Rule {

    @Override
    public boolean holds() {
        return !enrolled;
    }
}
