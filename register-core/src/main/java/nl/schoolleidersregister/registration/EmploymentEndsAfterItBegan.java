package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An employment has at least one day. */
@Basis(
        code = "employment.ends-after-begin",
        article = "C1",
        since = "2015-01-01",
        says = "Een dienstverband eindigt na de dag waarop het begon.")
public record EmploymentEndsAfterItBegan(LocalDate from, LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return from.isBefore(until);
    }
}
