package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One deferral has a maximum. */
@Basis(
        code = "deferral.maximum",
        article = "D5",
        since = "2015-01-01",
        says = "Een uitstel duurt niet langer dan het reglement per keer toestaat.")
public record DeferralIsAtMostAYear(LocalDate earningEnd, LocalDate until, int months) implements Rule {

    @Override
    public boolean holds() {
        return !until.isAfter(earningEnd.plusMonths(months));
    }
}
