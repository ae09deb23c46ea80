package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A provider changes nothing of another. */
@Basis(
        code = "offering.own",
        article = "H1",
        since = "2015-01-01",
        says = "U werkt aan het aanbod van uw eigen organisatie.")
public record ProviderActsOnItsOwn(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return own;
    }
}
