package nl.schoolleidersregister.choice.policy;

import java.util.List;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceCreditWithdrawn;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** An acceptance that was taken back leaves the ledger. */
public final class WhenChoiceCreditWithdrawnThenReversePoints implements Policy {

    @Override
    public String name() {
        return "when-choice-credit-withdrawn-then-reverse-points";
    }

    @Override
    public Class<ChoiceCreditWithdrawn> about() {
        return ChoiceCreditWithdrawn.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ChoiceCreditWithdrawn fact
                ? List.of(LedgerReactions.reverse(logged, fact.at(), fact.credit(), Reversal.EXPLANATION_WITHDRAWN))
                : List.of();
    }
}
