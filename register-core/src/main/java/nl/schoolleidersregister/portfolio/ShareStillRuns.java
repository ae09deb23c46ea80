package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was ended, or whose last day is over, is shown to nobody. */
@Basis(
        code = "portfolio.share-runs",
        article = "J2",
        since = "2026-08-01",
        says = "Wat niet meer wordt gedeeld, is niet te openen en niet nog eens te stoppen.")
public record ShareStillRuns(boolean ended, LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !ended && !today.isAfter(lastDay);
    }
}
