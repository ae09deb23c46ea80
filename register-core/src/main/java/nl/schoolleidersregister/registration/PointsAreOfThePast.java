package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nothing to come earns points. */
@Basis(
        code = "points.past",
        article = "B2",
        since = "2015-01-01",
        says = "PE-punten krijgt u voor een activiteit die voorbij is.")
public record PointsAreOfThePast(LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }
}
