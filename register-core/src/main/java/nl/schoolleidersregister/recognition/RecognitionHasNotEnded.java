package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was ended stays ended; the office can grant a new one. */
@Basis(
        code = "recognition.not-ended",
        article = "B5",
        since = "2015-01-01",
        says = "Een beëindigde erkenning verandert niet meer.")
public record RecognitionHasNotEnded(boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }
}
