package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * An intake is recorded when it has been held. Providers hold it, and leaders press the button afterwards: so it can
 * have been some weeks before the trajectory was started here (an assumption).
 */
@Basis(
        code = "evc.intake-day",
        article = "A5",
        since = "2026-08-01",
        says = "Een intake is op de dag van vandaag of eerder, en hoogstens 28 dagen voor het begin van het traject.")
public record IntakeIsOfThePast(LocalDate day, LocalDate earliest, LocalDate today) implements Rule {

    /** Days that an intake can have been before the start. */
    private static final int DAYS = 28;

    static IntakeIsOfThePast of(LocalDate day, LocalDate started, LocalDate today) {
        return new IntakeIsOfThePast(day, started.minusDays(DAYS), today);
    }

    @Override
    public boolean holds() {
        return !day.isBefore(earliest) && !day.isAfter(today);
    }
}
