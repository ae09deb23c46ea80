package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was decided or taken back changes no more. */
@Basis(
        code = "portfolio.open",
        article = "F6",
        since = "2026-08-01",
        says = "Over deze inzending is beslist, of die is teruggenomen.")
public record EntryIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
