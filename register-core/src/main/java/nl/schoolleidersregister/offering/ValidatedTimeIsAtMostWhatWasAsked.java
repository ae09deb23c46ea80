package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The register can find less time learned in a programme than the provider, not more. */
@Basis(
        code = "offering.time",
        article = "H1",
        since = "2015-01-01",
        says = "Een aanbod wordt gevalideerd voor hoogstens de tijd die de aanbieder vroeg.")
public record ValidatedTimeIsAtMostWhatWasAsked(int minutes, int askedMinutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= askedMinutes;
    }
}
