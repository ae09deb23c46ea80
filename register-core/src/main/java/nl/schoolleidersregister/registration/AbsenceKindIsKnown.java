package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The regulation lists the kinds of absence. */
@Basis(
        code = "absence.kind",
        article = "C3",
        since = "2015-01-01",
        says = "Het reglement noemt de soorten afwezigheid die tellen.")
public record AbsenceKindIsKnown(boolean listed) implements Rule {

    @Override
    public boolean holds() {
        return listed;
    }
}
