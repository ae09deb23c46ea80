package nl.schoolleidersregister.activity;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One credit per person and date, however it came. */
@Basis(code = "claim.once", article = "B10", since = "2015-01-01", says = "Een bijeenkomst telt één keer per dag.")
public record DayIsClaimedOnce(LocalDate day, boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }
}
