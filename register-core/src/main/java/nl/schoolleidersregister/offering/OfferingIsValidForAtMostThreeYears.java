package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Rule;

/** A validation has a term. */
@Basis(
        code = "offering.term",
        article = "H1",
        since = "2015-01-01",
        says = "Een aanbod wordt voor hoogstens drie jaar gevalideerd.")
public record OfferingIsValidForAtMostThreeYears(Period valid) implements Rule {

    private static final int YEARS = 3;

    @Override
    public boolean holds() {
        return !valid.until().isAfter(valid.from().plusYears(YEARS));
    }
}
