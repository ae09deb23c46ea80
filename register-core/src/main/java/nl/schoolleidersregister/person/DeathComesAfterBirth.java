package nl.schoolleidersregister.person;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody dies before birth; unknown once the birth date was erased. */
@Basis(
        code = "person.death-after-birth",
        article = "K2",
        since = "2015-01-01",
        says = "Een dag van overlijden ligt na de geboortedag.")
public record DeathComesAfterBirth(LocalDate on, @Nullable LocalDate born) implements Rule {

    @Override
    public boolean holds() {
        return born == null || !on.isBefore(born);
    }
}
