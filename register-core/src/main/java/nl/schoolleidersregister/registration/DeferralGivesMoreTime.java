package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A deferral ends after the time there already is. */
@Basis(
        code = "deferral.more-time",
        article = "D5",
        since = "2015-01-01",
        says = "Uitstel loopt tot na de dag die nu al geldt.")
public record DeferralGivesMoreTime(LocalDate earningEnd, LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return until.isAfter(earningEnd);
    }
}
