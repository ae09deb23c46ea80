package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A link that is passed on opens nothing: the leader chose one person. */
@Basis(
        code = "portfolio.share-once",
        article = "J2",
        since = "2026-08-01",
        says = "Wat met één persoon is gedeeld, opent geen ander.")
public record ShareIsTakenUpOnce(boolean byAnother) implements Rule {

    @Override
    public boolean holds() {
        return !byAnother;
    }
}
