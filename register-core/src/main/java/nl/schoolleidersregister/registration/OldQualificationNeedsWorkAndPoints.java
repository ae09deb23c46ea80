package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An older qualification needs the work and the points of one cycle beside it; an EVC certificate does not. */
@Basis(
        code = "qualification.five-years",
        article = "A4",
        since = "2015-01-01",
        says = "Naast een diploma van langer dan vijf jaar geleden zijn werk (art. C1) en punten (art. B2) nodig.")
public record OldQualificationNeedsWorkAndPoints(
        LocalDate awardedOn, int years, LocalDate today, boolean worked, boolean learned) implements Rule {

    @Override
    public boolean holds() {
        return !awardedOn.plusYears(years).isBefore(today) || (worked && learned);
    }
}
