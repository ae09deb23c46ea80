package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A recognition comes to be once; a later term renews it. */
@Basis(code = "recognition.once", article = "B5", since = "2015-01-01", says = "Een erkenning verleent u één keer.")
public record RecognitionIsGrantedOnce(boolean granted) implements Rule {

    @Override
    public boolean holds() {
        return !granted;
    }
}
