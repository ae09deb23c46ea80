package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Rule;

/** What is held outside the term of the validation is not validated. */
@Basis(
        code = "execution.validated",
        article = "H1",
        since = "2015-01-01",
        says = "Een uitvoering valt binnen de dagen waarvoor het aanbod is gevalideerd.")
public record ExecutionIsHeldWhileValidated(MeetingDays days, Period valid) implements Rule {

    @Override
    public boolean holds() {
        return valid.contains(days.first()) && valid.contains(days.last());
    }
}
