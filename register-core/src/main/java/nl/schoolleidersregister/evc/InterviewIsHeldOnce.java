package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** There is one interview. */
@Basis(
        code = "evc.interview-once",
        article = "F2",
        since = "2026-08-01",
        says = "Een gesprek legt de aanbieder één keer vast.")
public record InterviewIsHeldOnce(boolean held) implements Rule {

    @Override
    public boolean holds() {
        return !held;
    }
}
