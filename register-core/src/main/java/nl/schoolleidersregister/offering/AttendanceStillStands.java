package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what stands there can be withdrawn. */
@Basis(
        code = "attendance.stands",
        article = "H1",
        since = "2015-01-01",
        says = "Deze aanwezigheid is al ingetrokken, of stond er niet.")
public record AttendanceStillStands(boolean stands) implements Rule {

    @Override
    public boolean holds() {
        return stands;
    }
}
