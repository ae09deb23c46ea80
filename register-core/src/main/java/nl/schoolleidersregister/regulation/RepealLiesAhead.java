package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was decided under a regulation stays decided. */
@Basis(
        code = "regulation.repeal-ahead",
        article = "Awb 3:40",
        since = "2026-01-01",
        says = "Een reglement vervalt op een dag die nog niet voorbij is.")
public record RepealLiesAhead(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(today);
    }
}
