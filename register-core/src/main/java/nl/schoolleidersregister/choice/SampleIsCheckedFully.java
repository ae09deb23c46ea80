package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An explanation that was drawn is looked into from end to end before it counts. */
@Basis(
        code = "choice.full-check",
        article = "G2",
        since = "2026-08-01",
        says = "Een toelichting uit de steekproef wordt volledig nagekeken.")
public record SampleIsCheckedFully(boolean drawn, boolean checked) implements Rule {

    @Override
    public boolean holds() {
        return !drawn || checked;
    }
}
