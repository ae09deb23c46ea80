package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/**
 * What is credited goes to the ledger of the registration. When a rule refuses it, the ledger notes so: a credit that
 * is told again, after a crash or to a register made anew from its log, must not be earned after all.
 */
public final class WhenActivityCreditedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-activity-credited-then-earn-points";
    }

    @Override
    public Class<Credited> about() {
        return Credited.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof Credited fact
                ? List.of(LedgerReactions.earn(logged, fact.at(), fact.points()))
                : List.of();
    }
}
