package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One record per participant and day; to change it, the one that stands is withdrawn first. */
@Basis(
        code = "attendance.once",
        article = "B10",
        since = "2015-01-01",
        says = "Een deelnemer staat één keer per dag op de lijst.")
public record AttendanceIsRecordedOncePerDay(LocalDate day, int recordedMinutes) implements Rule {

    @Override
    public boolean holds() {
        return recordedMinutes == 0;
    }
}
