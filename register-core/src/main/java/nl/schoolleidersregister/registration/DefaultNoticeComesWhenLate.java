package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A default notice can be given once the term for the decision is over. */
@Basis(
        code = "procedure.default-notice",
        article = "Awb 4:17",
        since = "2015-01-01",
        says = "Het register in gebreke stellen kan als de beslistermijn voorbij is.")
public record DefaultNoticeComesWhenLate(boolean late, boolean given) implements Rule {

    @Override
    public boolean holds() {
        return late && !given;
    }
}
