package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Two assessors, and a third one only where they differ after the talk (art. F2, F3). */
@Basis(
        code = "evc.assessor-wanted",
        article = "F2",
        since = "2026-08-01",
        says = "Een EVC-dossier heeft twee beoordelaars, en een derde als die na het gesprek nog verschillen.")
public record AnAssessorIsWanted(boolean vacant) implements Rule {

    @Override
    public boolean holds() {
        return vacant;
    }
}
