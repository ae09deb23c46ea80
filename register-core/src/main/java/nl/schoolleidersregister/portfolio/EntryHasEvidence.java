package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Something shows that it was done. */
@Basis(
        code = "portfolio.evidence",
        article = "F1",
        since = "2026-08-01",
        says = "Bij een inzending hoort minstens één bewijs.")
public record EntryHasEvidence(int files) implements Rule {

    @Override
    public boolean holds() {
        return files > 0;
    }
}
