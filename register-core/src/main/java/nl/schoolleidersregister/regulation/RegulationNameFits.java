package nl.schoolleidersregister.regulation;

import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The name of a regulation stands in addresses and letters. */
@Basis(
        code = "regulation.name",
        article = "Awb 3:42",
        since = "2026-01-01",
        says = "De naam van een reglement heeft hoogstens 40 letters, cijfers, punten en streepjes.")
public record RegulationNameFits(RegulationId id) implements Rule {

    /** Begins with a letter or digit, so that no name is a step up in an address. */
    static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    @Override
    public boolean holds() {
        return SHAPE.matcher(id.value()).matches();
    }
}
