package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * Two decisions on regulations at the same moment could contradict each other. Decided by a claim on the number of
 * decisions.
 */
@Basis(
        code = "regulation.as-seen",
        article = "Awb 3:2",
        since = "2026-01-01",
        says = "U beslist met alle reglementen voor ogen.")
public record RulesAreAsSeen(boolean changed) implements Rule {

    @Override
    public boolean holds() {
        return !changed;
    }
}
