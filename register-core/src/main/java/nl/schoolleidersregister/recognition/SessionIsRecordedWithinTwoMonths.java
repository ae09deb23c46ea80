package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A meeting is recorded within two months, as attendance of a programme is (art. H1). */
@Basis(
        code = "session.two-months",
        article = "H1",
        since = "2015-01-01",
        says = "Een bijeenkomst legt u vast binnen twee maanden.")
public record SessionIsRecordedWithinTwoMonths(LocalDate day, LocalDate today) implements Rule {

    private static final int MONTHS = 2;

    /** Last day on which a meeting on this day is taken. */
    public LocalDate lastDay() {
        return day.plusMonths(MONTHS);
    }

    @Override
    public boolean holds() {
        return !today.isAfter(lastDay());
    }
}
