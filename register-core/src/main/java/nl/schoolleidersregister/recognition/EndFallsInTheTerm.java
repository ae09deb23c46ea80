package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A recognition whose term is over has ended by itself. */
@Basis(
        code = "recognition.end-in-term",
        article = "B6",
        since = "2015-01-01",
        says = "U beëindigt een erkenning vóór de laatste dag ervan voorbij is.")
public record EndFallsInTheTerm(LocalDate from, LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return from.isBefore(until);
    }
}
