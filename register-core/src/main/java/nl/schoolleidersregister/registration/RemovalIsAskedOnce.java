package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One request for removal waits at a time. */
@Basis(
        code = "removal.asked-once",
        article = "K2",
        since = "2015-01-01",
        says = "Er ligt al een verzoek om doorhaling.")
public record RemovalIsAskedOnce(boolean asked) implements Rule {

    @Override
    public boolean holds() {
        return !asked;
    }
}
