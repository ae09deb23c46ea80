package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who was not given it does not judge it again. */
@Basis(
        code = "quality.assessor",
        article = "F5",
        since = "2026-08-01",
        says = "Alleen wie het werk kreeg, beoordeelt het opnieuw.")
public record RemarkerHasIt(boolean given) implements Rule {

    @Override
    public boolean holds() {
        return given;
    }
}
