package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was never validated has no validation to lose. */
@Basis(
        code = "offering.was-validated",
        article = "H1",
        since = "2015-01-01",
        says = "Alleen een aanbod dat is gevalideerd, kan zijn validatie verliezen.")
public record OfferingWasValidated(boolean validated) implements Rule {

    @Override
    public boolean holds() {
        return validated;
    }
}
