package nl.schoolleidersregister.recognition.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** What is no longer credited for a meeting leaves the ledger. */
public final class WhenGuidedCreditWithdrawnThenReversePoints implements Policy {

    @Override
    public String name() {
        return "when-guided-credit-withdrawn-then-reverse-points";
    }

    @Override
    public Class<GuidedCreditWithdrawn> about() {
        return GuidedCreditWithdrawn.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof GuidedCreditWithdrawn fact
                ? List.of(LedgerReactions.reverse(logged, fact.at(), fact.credit(), Reversal.SESSION_WITHDRAWN))
                : List.of();
    }
}
