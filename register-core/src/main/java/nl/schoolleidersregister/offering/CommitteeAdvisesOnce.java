package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One advice on what was handed in; a new version gets one of its own. */
@Basis(
        code = "offering.advice-once",
        article = "H1",
        since = "2015-01-01",
        says = "De commissie adviseert één keer over wat is voorgelegd.")
public record CommitteeAdvisesOnce(boolean advised) implements Rule {

    @Override
    public boolean holds() {
        return !advised;
    }
}
