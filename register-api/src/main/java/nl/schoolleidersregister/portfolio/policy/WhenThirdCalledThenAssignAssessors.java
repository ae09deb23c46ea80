package nl.schoolleidersregister.portfolio.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;

/** Where two do not agree, a third is found (art. F3). */
public final class WhenThirdCalledThenAssignAssessors implements Policy {

    @Override
    public String name() {
        return "when-third-called-then-assign-assessors";
    }

    @Override
    public Class<ThirdCalled> about() {
        return ThirdCalled.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ThirdCalled fact ? List.of(Assigning.because(logged, fact.at())) : List.of();
    }
}
