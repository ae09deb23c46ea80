package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The next change waits until this one is decided on. */
@Basis(
        code = "offering.one-version",
        article = "H1",
        since = "2015-01-01",
        says = "Er wacht één nieuwe versie tegelijk.")
public record OneVersionWaits(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return !waiting;
    }
}
