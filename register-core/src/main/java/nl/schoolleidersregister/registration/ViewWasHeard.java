package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody decides against a person before that person gave a view or let the term for it pass. */
@Basis(
        code = "proposal.view-heard",
        article = "Awb 4:8",
        since = "2015-01-01",
        says = "Een besluit in iemands nadeel komt na de zienswijze, of als de termijn daarvoor voorbij is.")
public record ViewWasHeard(boolean given, LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return given || today.isAfter(lastDay);
    }
}
