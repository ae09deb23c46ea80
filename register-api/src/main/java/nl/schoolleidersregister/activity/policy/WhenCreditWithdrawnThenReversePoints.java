package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** What is no longer credited leaves the ledger. */
public final class WhenCreditWithdrawnThenReversePoints implements Policy {

    @Override
    public String name() {
        return "when-credit-withdrawn-then-reverse-points";
    }

    @Override
    public Class<CreditWithdrawn> about() {
        return CreditWithdrawn.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof CreditWithdrawn fact
                ? List.of(LedgerReactions.reverse(logged, fact.at(), fact.credit(), Reversal.ATTENDANCE_WITHDRAWN))
                : List.of();
    }
}
