package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was withdrawn is nobody's. */
@Basis(
        code = "team.stands",
        article = "G1",
        since = "2026-08-01",
        says = "Een ingetrokken teamactiviteit telt voor niemand.")
public record TeamStillStands(boolean stands) implements Rule {

    @Override
    public boolean holds() {
        return stands;
    }
}
