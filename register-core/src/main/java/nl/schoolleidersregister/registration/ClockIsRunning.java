package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** During a pause nothing is due; the pause ends first. */
@Basis(
        code = "renewal.not-paused",
        article = "C4",
        since = "2015-01-01",
        says = "Tijdens een pauze staat de klok stil: eerst eindigt de pauze.")
public record ClockIsRunning(boolean paused) implements Rule {

    @Override
    public boolean holds() {
        return !paused;
    }
}
