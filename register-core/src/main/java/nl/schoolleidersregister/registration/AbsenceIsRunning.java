package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only an absence that runs can end. */
@Basis(
        code = "absence.runs",
        article = "C3",
        since = "2015-01-01",
        says = "Alleen een afwezigheid die nog loopt, kan eindigen.")
public record AbsenceIsRunning(boolean running) implements Rule {

    @Override
    public boolean holds() {
        return running;
    }
}
