package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What somebody did while the form could be chosen stays good. */
@Basis(
        code = "standard.form-end-ahead",
        article = "D1",
        since = "2026-08-01",
        says = "Een leervorm loopt af op een dag die nog niet voorbij is.")
public record FormEndLiesAhead(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(today);
    }
}
