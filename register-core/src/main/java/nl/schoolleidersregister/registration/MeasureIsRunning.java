package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a measure that runs can end. */
@Basis(
        code = "measure.runs",
        article = "K2",
        since = "2015-01-01",
        says = "Alleen een maatregel die loopt, kan eindigen.")
public record MeasureIsRunning(boolean running) implements Rule {

    @Override
    public boolean holds() {
        return running;
    }
}
