package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what counts can be taken back. */
@Basis(
        code = "choice.counts",
        article = "G2",
        since = "2026-08-01",
        says = "Alleen wat meetelt kan worden teruggedraaid.")
public record PointsStillCount(boolean counts) implements Rule {

    @Override
    public boolean holds() {
        return counts;
    }
}
