package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A meeting is recorded afterwards. */
@Basis(
        code = "session.past",
        article = "B2",
        since = "2015-01-01",
        says = "Een bijeenkomst legt u vast als die voorbij is.")
public record SessionIsOfThePast(LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }
}
