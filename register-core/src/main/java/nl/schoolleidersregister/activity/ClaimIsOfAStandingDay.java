package nl.schoolleidersregister.activity;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody was at what the register does not count any more. */
@Basis(
        code = "claim.execution-withdrawn",
        article = "H1",
        since = "2015-01-01",
        says = "Een dag van een ingetrokken uitvoering kan niet worden gemeld.")
public record ClaimIsOfAStandingDay(LocalDate day, @Nullable LocalDate voidedFrom) implements Rule {

    @Override
    public boolean holds() {
        return voidedFrom == null || day.isBefore(voidedFrom);
    }
}
