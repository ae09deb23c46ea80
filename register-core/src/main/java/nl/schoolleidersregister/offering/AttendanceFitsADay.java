package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Rule;

/** A list with more hours than the day has holds a mistake; the provider hears so at once. */
@Basis(
        code = "attendance.hours",
        article = "B2",
        since = "2015-01-01",
        says = "Een bijeenkomst duurt op één dag hoogstens 24 uur.")
public record AttendanceFitsADay(int minutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= Minutes.OF_A_DAY;
    }
}
