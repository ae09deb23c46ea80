package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nothing changes about who died. */
@Basis(
        code = "person.alive",
        article = "K2",
        since = "2015-01-01",
        says = "Na overlijden verandert er niets meer aan iemands gegevens.")
public record PersonIsAlive(boolean died) implements Rule {

    @Override
    public boolean holds() {
        return !died;
    }
}
