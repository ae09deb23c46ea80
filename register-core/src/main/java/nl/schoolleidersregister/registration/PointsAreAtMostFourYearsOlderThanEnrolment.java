package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was learned up to 48 months before enrolment counts as prior (art. A4), older does not. */
@Basis(
        code = "points.prior",
        article = "A4",
        since = "2015-01-01",
        says = "Een activiteit telt tot 48 maanden vóór de inschrijving.")
public record PointsAreAtMostFourYearsOlderThanEnrolment(LocalDate day, LocalDate enrolledOn) implements Rule {

    private static final int MONTHS = 48;

    @Override
    public boolean holds() {
        return !day.isBefore(enrolledOn.minusMonths(MONTHS));
    }
}
