package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The name of a standard stands in regulations and addresses. */
@Basis(
        code = "standard.name",
        article = "B12",
        since = "2026-01-01",
        says = "De naam van een beroepsstandaard heeft hoogstens 40 letters, cijfers, punten en streepjes.")
public record StandardNameFits(StandardId id) implements Rule {

    @Override
    public boolean holds() {
        return RegulationNameFits.SHAPE.matcher(id.value()).matches();
    }
}
