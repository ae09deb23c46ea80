package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One person, one dossier. Decided by a claim, so the rule itself is built when the claim is lost. */
@Basis(
        code = "enrolment.once-per-person",
        article = "A1",
        since = "2015-01-01",
        says = "Iedereen staat één keer in het register.")
public record OnePersonEnrolsOnce(boolean known) implements Rule {

    @Override
    public boolean holds() {
        return !known;
    }
}
