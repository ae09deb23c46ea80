package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody is present outside the days of the execution. */
@Basis(
        code = "attendance.day",
        article = "H1",
        since = "2015-01-01",
        says = "Aanwezig zijn kan op een dag van de uitvoering.")
public record AttendanceIsOnAMeetingDay(LocalDate day, MeetingDays days) implements Rule {

    @Override
    public boolean holds() {
        return days.hold(day);
    }
}
