package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The end of an absence is recorded once it has come. */
@Basis(
        code = "absence.end-has-come",
        article = "C3",
        since = "2015-01-01",
        says = "Het einde van een afwezigheid wordt vastgelegd als het zover is.")
public record AbsenceEndHasCome(@Nullable LocalDate until, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return until == null || !until.isAfter(today);
    }
}
