package nl.schoolleidersregister.recognition.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** What is credited for a meeting goes to the ledger of the registration, which notes what a rule refuses. */
public final class WhenGuidedCreditedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-guided-credited-then-earn-points";
    }

    @Override
    public Class<GuidedCredited> about() {
        return GuidedCredited.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof GuidedCredited fact
                ? List.of(LedgerReactions.earn(logged, fact.at(), fact.points()))
                : List.of();
    }
}
