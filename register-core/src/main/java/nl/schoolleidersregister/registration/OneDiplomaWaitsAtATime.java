package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One diploma is judged before the next is stated. */
@Basis(
        code = "qualification.one-at-a-time",
        article = "A1",
        since = "2015-01-01",
        says = "Wij beoordelen één diploma tegelijk.")
public record OneDiplomaWaitsAtATime(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return !waiting;
    }
}
