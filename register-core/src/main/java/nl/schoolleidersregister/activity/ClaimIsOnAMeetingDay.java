package nl.schoolleidersregister.activity;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A claim is about a day of the execution. */
@Basis(code = "claim.day", article = "H1", since = "2015-01-01", says = "U meldt een dag waarop de bijeenkomst was.")
public record ClaimIsOnAMeetingDay(LocalDate day, MeetingDays days) implements Rule {

    @Override
    public boolean holds() {
        return days.hold(day);
    }
}
