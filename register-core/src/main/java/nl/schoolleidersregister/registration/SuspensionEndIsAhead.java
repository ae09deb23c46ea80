package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** A suspension lasts until it is lifted, or until a day to come. */
@Basis(
        code = "suspension.end-ahead",
        article = "K2",
        since = "2015-01-01",
        says = "Een schorsing loopt tot een dag die nog moet komen.")
public record SuspensionEndIsAhead(@Nullable LocalDate until, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return until == null || until.isAfter(today);
    }
}
