package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who decides is not the person it is about. */
@Basis(
        code = "recognition.own-judge",
        article = "Awb 2:4",
        since = "2015-01-01",
        says = "Niemand beslist over een eigen erkenning.")
public record NobodyRecognisesThemselves(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return !own;
    }
}
