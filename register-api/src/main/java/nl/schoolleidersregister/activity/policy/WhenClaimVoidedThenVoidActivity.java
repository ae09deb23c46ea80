package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityCommand.VoidActivity;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;

/** What was claimed of a withdrawn execution does not wait any more, and does not count by a certificate. */
public final class WhenClaimVoidedThenVoidActivity implements Policy {

    @Override
    public String name() {
        return "when-claim-voided-then-void-activity";
    }

    @Override
    public Class<ClaimVoided> about() {
        return ClaimVoided.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ClaimVoided fact
                ? List.of(Reaction.of(
                        fact.participant().toString(),
                        new VoidActivity(
                                fact.participant(), ByTheRegister.at(fact.at()), fact.execution(), fact.from())))
                : List.of();
    }
}
