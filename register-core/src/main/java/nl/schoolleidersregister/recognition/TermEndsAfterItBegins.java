package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A term has days. */
@Basis(
        code = "recognition.term-order",
        article = "B6",
        since = "2015-01-01",
        says = "Een erkenning duurt ten minste één dag.")
public record TermEndsAfterItBegins(LocalDate from, LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return from.isBefore(until);
    }
}
