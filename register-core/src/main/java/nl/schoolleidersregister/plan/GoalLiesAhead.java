package nl.schoolleidersregister.plan;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One plans for what is still to come. */
@Basis(code = "goal.by", article = "D1", since = "2026-08-01", says = "Een doel heeft een dag die nog niet voorbij is.")
public record GoalLiesAhead(LocalDate by, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !by.isBefore(today);
    }
}
