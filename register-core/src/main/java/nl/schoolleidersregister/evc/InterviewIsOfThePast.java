package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An interview is recorded when it has been held. */
@Basis(
        code = "evc.interview-day",
        article = "F2",
        since = "2026-08-01",
        says = "Het gesprek is vandaag of eerder, en niet voor het tweede oordeel.")
public record InterviewIsOfThePast(LocalDate day, LocalDate judged, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isBefore(judged) && !day.isAfter(today);
    }
}
