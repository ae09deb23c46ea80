package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Another version of a draft is a version of the same draft. */
@Basis(code = "regulation.same-name", article = "Awb 3:42", since = "2026-01-01", says = "Een concept houdt zijn naam.")
public record DraftKeepsItsName(RegulationId id, RegulationId named) implements Rule {

    @Override
    public boolean holds() {
        return id.equals(named);
    }
}
