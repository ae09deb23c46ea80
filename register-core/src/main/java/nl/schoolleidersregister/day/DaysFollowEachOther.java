package nl.schoolleidersregister.day;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * No day is left out and none comes twice: a term that ends on a day ends in the log too.
 *
 * @param last the day that began last; null before the first
 * @param day the day that should begin
 */
@Basis(code = "day.follows", article = "B1", since = "2026-01-01", says = "Elke dag begint één keer, na de dag ervoor.")
public record DaysFollowEachOther(@Nullable LocalDate last, LocalDate day) implements Rule {

    @Override
    public boolean holds() {
        return last == null || day.equals(last.plusDays(1));
    }
}
