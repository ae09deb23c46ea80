package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only who was assigned judges. */
@Basis(
        code = "evc.assessor-own",
        article = "F2",
        since = "2026-08-01",
        says = "Alleen een beoordelaar aan wie het EVC-dossier is toegewezen, beoordeelt het.")
public record AssessorJudgesOwnAssignment(boolean assigned) implements Rule {

    @Override
    public boolean holds() {
        return assigned;
    }
}
