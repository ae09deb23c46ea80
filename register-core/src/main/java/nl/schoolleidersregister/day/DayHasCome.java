package nl.schoolleidersregister.day;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * Nothing happens in the name of a day before it is there.
 *
 * @param day the day that should begin
 * @param today on the register's calendar
 */
@Basis(code = "day.come", article = "B1", since = "2026-01-01", says = "Een dag begint niet voordat hij er is.")
public record DayHasCome(LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }
}
