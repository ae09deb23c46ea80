package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What is taken back, is taken back from a day that has come. */
@Basis(
        code = "evc.told-day",
        article = "A5",
        since = "2026-08-01",
        says = "Een intrekking of een vervallen sleutel gaat in op een dag die er al is.")
public record IssuerIsToldOfThePast(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !from.isAfter(today);
    }
}
