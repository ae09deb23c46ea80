package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The person's view comes within its term. */
@Basis(
        code = "proposal.view-in-time",
        article = "Awb 4:8",
        since = "2015-01-01",
        says = "Een zienswijze komt binnen de termijn.")
public record ViewIsGivenInTime(LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !today.isAfter(lastDay);
    }
}
