package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Work that was drawn in a half-year is not drawn in it again, unless it came back unmarked. */
@Basis(
        code = "quality.once",
        article = "F5",
        since = "2026-08-01",
        says = "Oud werk wordt in een halfjaar één keer opnieuw beoordeeld.")
public record WorkIsJudgedAgainOnce(boolean drawn) implements Rule {

    @Override
    public boolean holds() {
        return !drawn;
    }
}
