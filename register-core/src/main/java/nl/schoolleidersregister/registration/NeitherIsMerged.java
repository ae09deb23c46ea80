package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A merged dossier is merged once. */
@Basis(code = "merge.once", article = "AVG 5", since = "2015-01-01", says = "Een dossier wordt één keer samengevoegd.")
public record NeitherIsMerged(boolean merged) implements Rule {

    @Override
    public boolean holds() {
        return !merged;
    }
}
