package nl.schoolleidersregister.choice.policy;

import java.util.List;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationAccepted;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/**
 * What is accepted goes to the ledger of the registration. When a rule refuses it, the ledger notes so: points that are
 * told again must not be earned after all.
 */
public final class WhenExplanationAcceptedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-explanation-accepted-then-earn-points";
    }

    @Override
    public Class<ExplanationAccepted> about() {
        return ExplanationAccepted.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ExplanationAccepted fact
                ? List.of(LedgerReactions.earn(logged, fact.at(), fact.points()))
                : List.of();
    }
}
