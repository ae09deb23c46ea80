package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A name never stands for two standards. */
@Basis(
        code = "standard.unused-name",
        article = "B12",
        since = "2026-01-01",
        says = "Een beroepsstandaard krijgt een naam die nog niet is gebruikt.")
public record StandardIsNew(StandardId id, boolean used) implements Rule {

    @Override
    public boolean holds() {
        return !used;
    }
}
