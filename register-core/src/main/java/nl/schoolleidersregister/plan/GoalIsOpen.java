package nl.schoolleidersregister.plan;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was reached or dropped is over; who wants it again sets a new goal. */
@Basis(
        code = "goal.open",
        article = "D1",
        since = "2026-08-01",
        says = "Een doel dat bereikt of vervallen is, verandert niet meer.")
public record GoalIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
