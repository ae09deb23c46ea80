package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A certificate is taken back from a day between its issue and today. */
@Basis(
        code = "evc.revoked-from",
        article = "A5",
        since = "2026-08-01",
        says = "Een certificaat wordt ingetrokken vanaf een dag waarop het gold, en hoogstens vanaf vandaag.")
public record RevocationGoesFromADayItHeld(LocalDate from, LocalDate issued, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isBefore(issued) && !from.isAfter(today);
    }
}
