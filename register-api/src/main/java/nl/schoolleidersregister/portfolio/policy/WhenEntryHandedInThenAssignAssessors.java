package nl.schoolleidersregister.portfolio.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;

/** What was handed in gets its assessors. */
public final class WhenEntryHandedInThenAssignAssessors implements Policy {

    @Override
    public String name() {
        return "when-entry-handed-in-then-assign-assessors";
    }

    @Override
    public Class<EntryHandedIn> about() {
        return EntryHandedIn.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof EntryHandedIn fact ? List.of(Assigning.because(logged, fact.at())) : List.of();
    }
}
