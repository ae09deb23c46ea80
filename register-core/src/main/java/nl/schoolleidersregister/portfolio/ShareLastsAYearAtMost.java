package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What is shown is shown for a time, so that nobody has to remember to end it. */
@Basis(
        code = "portfolio.share-term",
        article = "J2",
        since = "2026-08-01",
        says = "Een inzending deelt u vanaf vandaag voor hoogstens een jaar.")
public record ShareLastsAYearAtMost(LocalDate today, LocalDate lastDay) implements Rule {

    @Override
    public boolean holds() {
        return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusYears(1));
    }
}
