package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A recognition is of one person, who acts with one account. */
@Basis(
        code = "recognition.taken-up",
        article = "B5",
        since = "2015-01-01",
        says = "Een erkenning koppelt u aan één account.")
public record RecognitionIsTakenUpOnce(boolean takenUp) implements Rule {

    @Override
    public boolean holds() {
        return !takenUp;
    }
}
