package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An intake is recorded when it has been held. */
@Basis(
        code = "evc.intake-day",
        article = "A5",
        since = "2026-08-01",
        says = "Een intake is op de dag van vandaag of eerder, en niet voor het begin van het traject.")
public record IntakeIsOfThePast(LocalDate day, LocalDate started, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isBefore(started) && !day.isAfter(today);
    }
}
