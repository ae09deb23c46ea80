package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was led while the recognition ran stays credited, so it ends today at the earliest. */
@Basis(
        code = "recognition.end-ahead",
        article = "B5",
        since = "2015-01-01",
        says = "Een erkenning eindigt vandaag of later.")
public record EndIsNotInThePast(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(today);
    }
}
