package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was never validated, or declined, is handed in anew and not changed. */
@Basis(
        code = "offering.validated",
        article = "H1",
        since = "2015-01-01",
        says = "Een nieuwe versie is er van aanbod dat is gevalideerd.")
public record OnlyValidatedHasVersions(boolean validated) implements Rule {

    @Override
    public boolean holds() {
        return validated;
    }
}
