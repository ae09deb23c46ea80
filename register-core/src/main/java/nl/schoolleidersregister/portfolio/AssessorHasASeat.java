package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who was not appointed does not judge. */
@Basis(
        code = "portfolio.assessor",
        article = "F2",
        since = "2026-08-01",
        says = "Alleen een toegewezen beoordelaar beoordeelt een inzending.")
public record AssessorHasASeat(boolean seated) implements Rule {

    @Override
    public boolean holds() {
        return seated;
    }
}
