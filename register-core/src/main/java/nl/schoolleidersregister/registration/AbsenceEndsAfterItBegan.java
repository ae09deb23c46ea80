package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** An absence lasts a day at least. */
@Basis(
        code = "absence.ends-after-begin",
        article = "C3",
        since = "2015-01-01",
        says = "Een afwezigheid eindigt na de eerste dag.")
public record AbsenceEndsAfterItBegan(
        LocalDate from, @Nullable LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return until == null || until.isAfter(from);
    }
}
