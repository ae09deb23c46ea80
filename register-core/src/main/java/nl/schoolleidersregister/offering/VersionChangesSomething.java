package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** A new version differs from the one in force. */
@Basis(
        code = "offering.same",
        article = "H1",
        since = "2015-01-01",
        says = "Een nieuwe versie verschilt van de versie die geldt.")
public record VersionChangesSomething(
        OfferingTerms asked, @Nullable OfferingTerms inForce) implements Rule {

    @Override
    public boolean holds() {
        return !asked.equals(inForce);
    }
}
