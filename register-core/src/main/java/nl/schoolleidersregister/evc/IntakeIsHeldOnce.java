package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** There is one intake. */
@Basis(
        code = "evc.intake-once",
        article = "A5",
        since = "2026-08-01",
        says = "Een intake legt de aanbieder één keer vast.")
public record IntakeIsHeldOnce(boolean held) implements Rule {

    @Override
    public boolean holds() {
        return !held;
    }
}
