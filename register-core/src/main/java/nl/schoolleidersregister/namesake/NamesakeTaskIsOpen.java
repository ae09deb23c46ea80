package nl.schoolleidersregister.namesake;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A task is decided once. */
@Basis(
        code = "namesake.open",
        article = "A1",
        since = "2015-01-01",
        says = "Over een mogelijke dubbele inschrijving wordt één keer beslist.")
public record NamesakeTaskIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
