package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Attendance is recorded afterwards. */
@Basis(
        code = "attendance.past",
        article = "H1",
        since = "2015-01-01",
        says = "Aanwezigheid legt u vast na de bijeenkomst.")
public record AttendanceIsOfThePast(LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }
}
