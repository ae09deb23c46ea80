package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A board is asked once a year, so that whoever left in between can still be confirmed; what is longer ago is for the
 * leader's own statement.
 *
 * @param until first day on which the employment no longer holds; null while it runs
 */
@Basis(
        code = "employment.within-a-year",
        article = "C5",
        since = "2015-01-01",
        says = "U kunt een dienstverband bevestigen tot een jaar na het einde.")
public record EmploymentIsConfirmedWithinAYear(@Nullable LocalDate until, LocalDate today) implements Rule {

    private static final int YEARS = 1;

    @Override
    public boolean holds() {
        return until == null || until.isAfter(ended(today));
    }

    /** What ended on this day or before cannot be confirmed any more. */
    public static LocalDate ended(LocalDate today) {
        return today.minusYears(YEARS);
    }
}
