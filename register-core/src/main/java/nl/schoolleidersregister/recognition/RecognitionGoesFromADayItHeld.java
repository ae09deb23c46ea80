package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A recognition is taken back from a day in its terms, today at the latest. */
@Basis(
        code = "recognition.revoked-from",
        article = "B6",
        since = "2015-01-01",
        says = "Een erkenning wordt ingetrokken vanaf een dag in haar looptijd, en hoogstens vanaf vandaag.")
public record RecognitionGoesFromADayItHeld(LocalDate from, LocalDate first, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(first) && !from.isAfter(today);
    }
}
