package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An older diploma needs more than itself (art. A4): work and points of the last cycle, or EVC. */
@Basis(
        code = "qualification.five-years",
        article = "A4",
        since = "2015-01-01",
        says = "Op een diploma alleen kan iemand tot vijf jaar na de uitreiking worden geregistreerd.")
public record DiplomaIsAtMostFiveYearsOld(LocalDate awardedOn, LocalDate today) implements Rule {

    private static final int YEARS = 5;

    @Override
    public boolean holds() {
        return !awardedOn.plusYears(YEARS).isBefore(today);
    }
}
