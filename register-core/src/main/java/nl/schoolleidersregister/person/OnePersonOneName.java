package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * One person, one dossier, under a new name too. Decided by a claim, so the rule itself is built when the claim is
 * lost.
 */
@Basis(
        code = "name.once",
        article = "AVG 5",
        since = "2015-01-01",
        says = "Iedereen staat één keer in het register, ook onder een nieuwe naam.")
public record OnePersonOneName(boolean known) implements Rule {

    @Override
    public boolean holds() {
        return !known;
    }
}
