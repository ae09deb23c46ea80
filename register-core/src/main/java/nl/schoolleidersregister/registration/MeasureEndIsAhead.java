package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A measure is for a time to come. */
@Basis(
        code = "measure.end-ahead",
        article = "K2",
        since = "2015-01-01",
        says = "Een maatregel loopt tot een dag die nog moet komen.")
public record MeasureEndIsAhead(LocalDate until, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return until.isAfter(today);
    }
}
