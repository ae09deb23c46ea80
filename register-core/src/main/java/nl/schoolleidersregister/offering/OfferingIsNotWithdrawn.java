package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was withdrawn stays so. */
@Basis(code = "offering.withdrawn", article = "H1", since = "2015-01-01", says = "Dit aanbod is ingetrokken.")
public record OfferingIsNotWithdrawn(boolean withdrawn) implements Rule {

    @Override
    public boolean holds() {
        return !withdrawn;
    }
}
