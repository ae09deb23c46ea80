package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A pause lasts a day at least. */
@Basis(code = "pause.day", article = "C4", since = "2015-01-01", says = "Een pauze duurt minstens een dag.")
public record PauseLastsADay(LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return today.isAfter(from);
    }
}
