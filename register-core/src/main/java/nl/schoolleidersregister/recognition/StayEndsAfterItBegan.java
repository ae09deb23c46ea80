package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A time at a board has days. */
@Basis(
        code = "recognition.stay-order",
        article = "F4",
        since = "2015-01-01",
        says = "Een dienstverband eindigt na de eerste dag ervan.")
public record StayEndsAfterItBegan(boolean ordered) implements Rule {

    @Override
    public boolean holds() {
        return ordered;
    }
}
