package nl.schoolleidersregister.portfolio.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;

/** Somebody else takes the place of who does not judge after all. */
public final class WhenSeatVacatedThenAssignAssessors implements Policy {

    @Override
    public String name() {
        return "when-seat-vacated-then-assign-assessors";
    }

    @Override
    public Class<SeatVacated> about() {
        return SeatVacated.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof SeatVacated fact ? List.of(Assigning.because(logged, fact.at())) : List.of();
    }
}
