package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who has one open with a provider goes on with that, and does not start another beside it. */
@Basis(
        code = "evc.one-open",
        article = "A5",
        since = "2026-08-01",
        says = "Bij dezelfde EVC-aanbieder loopt één traject tegelijk.")
public record OneOpenTrajectoryAtAProvider(boolean another) implements Rule {

    @Override
    public boolean holds() {
        return !another;
    }
}
