package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A renewal adds days. */
@Basis(
        code = "recognition.longer",
        article = "B6",
        since = "2015-01-01",
        says = "Een verlenging loopt langer door dan de erkenning die er al is.")
public record RenewalLastsLonger(LocalDate until, LocalDate already) implements Rule {

    @Override
    public boolean holds() {
        return until.isAfter(already);
    }
}
