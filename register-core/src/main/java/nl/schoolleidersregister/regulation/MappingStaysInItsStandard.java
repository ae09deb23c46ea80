package nl.schoolleidersregister.regulation;

import java.util.List;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Points that are divided over competences nobody asks for would be lost. */
@Basis(
        code = "regulation.mapping-target",
        article = "B12",
        since = "2026-01-01",
        says = "Eerdere competenties horen bij competenties van de eigen beroepsstandaard.")
public record MappingStaysInItsStandard(List<Competence> unknown) implements Rule {

    @Override
    public boolean holds() {
        return unknown.isEmpty();
    }
}
