package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A form of learning is one of the list. */
@Basis(
        code = "portfolio.form",
        article = "B4",
        since = "2026-08-01",
        says = "Een inzending heeft een leervorm van de lijst.")
public record EntryHasAListedForm(boolean listed) implements Rule {

    @Override
    public boolean holds() {
        return listed;
    }
}
