package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A guide changes nothing of another. */
@Basis(code = "recognition.own", article = "B5", since = "2015-01-01", says = "U werkt met uw eigen erkenning.")
public record GuideActsOnOwnRecognition(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return own;
    }
}
