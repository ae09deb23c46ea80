package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a merge that was made can be undone. */
@Basis(
        code = "merge.on-file",
        article = "AVG 5",
        since = "2015-01-01",
        says = "Alleen een samenvoeging die er is, kan worden teruggedraaid.")
public record MergeIsOnFile(boolean merged) implements Rule {

    @Override
    public boolean holds() {
        return merged;
    }
}
