package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** All meetings of one participant together take no longer than was validated. */
@Basis(
        code = "attendance.programme",
        article = "H1",
        since = "2015-01-01",
        says = "Niemand krijgt meer tijd dan waarvoor het aanbod is gevalideerd.")
public record AttendanceFitsProgramme(long minutes, int validatedMinutes) implements Rule {

    @Override
    public boolean holds() {
        return minutes <= validatedMinutes;
    }
}
