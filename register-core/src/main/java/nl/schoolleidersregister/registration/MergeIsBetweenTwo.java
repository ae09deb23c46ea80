package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Rule;

/** Two dossiers become one. */
@Basis(
        code = "merge.two",
        article = "AVG 5",
        since = "2015-01-01",
        says = "Samenvoegen gaat over twee verschillende dossiers.")
public record MergeIsBetweenTwo(DossierId one, DossierId other) implements Rule {

    @Override
    public boolean holds() {
        return !one.equals(other);
    }
}
