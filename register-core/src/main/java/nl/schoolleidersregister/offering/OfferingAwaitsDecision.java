package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A decision is taken once. */
@Basis(
        code = "offering.waiting",
        article = "H1",
        since = "2015-01-01",
        says = "Over een aanbod wordt één keer besloten.")
public record OfferingAwaitsDecision(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return waiting;
    }
}
