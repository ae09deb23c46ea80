package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Presence is recorded by the provider within two months (art. H1). */
@Basis(
        code = "attendance.two-months",
        article = "H1",
        since = "2015-01-01",
        says = "Aanwezigheid legt u vast binnen twee maanden na de bijeenkomst.")
public record AttendanceIsRecordedWithinTwoMonths(LocalDate day, LocalDate today) implements Rule {

    private static final int MONTHS = 2;

    /** Last day on which this day's attendance is taken. */
    public LocalDate lastDay() {
        return day.plusMonths(MONTHS);
    }

    @Override
    public boolean holds() {
        return !today.isAfter(lastDay());
    }
}
