package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** All deferrals of a cycle together have a maximum. */
@Basis(
        code = "deferral.total",
        article = "D5",
        since = "2015-01-01",
        says = "Alle uitstel in een cyclus samen duurt niet langer dan het reglement toestaat.")
public record DeferralsAreAtMostTwoYears(LocalDate dueDate, LocalDate until, int months) implements Rule {

    @Override
    public boolean holds() {
        return !until.isAfter(dueDate.plusMonths(months));
    }
}
