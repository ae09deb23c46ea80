package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A seat is given to one. */
@Basis(
        code = "portfolio.seat",
        article = "F2",
        since = "2026-08-01",
        says = "Een plaats geeft u aan een beoordelaar als die leeg is.")
public record SeatIsToBeFilled(boolean empty) implements Rule {

    @Override
    public boolean holds() {
        return empty;
    }
}
