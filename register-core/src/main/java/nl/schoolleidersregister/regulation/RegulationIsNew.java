package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A name never stands for two regulations; what was decided names it. */
@Basis(
        code = "regulation.unused-name",
        article = "Awb 3:42",
        since = "2026-01-01",
        says = "Een reglement krijgt een naam die nog niet is gebruikt.")
public record RegulationIsNew(RegulationId id, boolean used) implements Rule {

    @Override
    public boolean holds() {
        return !used;
    }
}
