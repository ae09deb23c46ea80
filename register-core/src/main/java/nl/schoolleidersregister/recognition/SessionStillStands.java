package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A meeting is taken back once. */
@Basis(
        code = "session.stands",
        article = "B5",
        since = "2015-01-01",
        says = "Deze bijeenkomst staat er niet, of is al ingetrokken.")
public record SessionStillStands(boolean stands) implements Rule {

    @Override
    public boolean holds() {
        return stands;
    }
}
