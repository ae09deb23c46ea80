package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** More time is asked while there still is some. */
@Basis(
        code = "deferral.in-time",
        article = "D5",
        since = "2015-01-01",
        says = "Uitstel wordt gevraagd voordat de termijn voorbij is.")
public record DeferralIsAskedInTime(LocalDate earningEnd, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return today.isBefore(earningEnd);
    }
}
