package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** An absence counts for the cycle that runs. */
@Basis(
        code = "absence.in-cycle",
        article = "C3",
        since = "2015-01-01",
        says = "Een afwezigheid telt voor de lopende cyclus.")
public record AbsenceIsInThisCycle(
        LocalDate cycleFrom, @Nullable LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return until == null || until.isAfter(cycleFrom);
    }
}
