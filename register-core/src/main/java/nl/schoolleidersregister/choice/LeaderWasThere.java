package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only who was named by the recorder takes part. */
@Basis(
        code = "team.leader",
        article = "G1",
        since = "2026-08-01",
        says = "Alleen wie bij een teamactiviteit staat, schrijft er een reflectie bij.")
public record LeaderWasThere(boolean there) implements Rule {

    @Override
    public boolean holds() {
        return there;
    }
}
