package nl.schoolleidersregister.verification.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.verification.Finding;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;

/** What was found not to be as it was validated is offered no longer. */
public final class WhenFindingWithdrawsThenWithdrawOffering implements Policy {

    @Override
    public String name() {
        return "when-finding-withdraws-then-withdraw-offering";
    }

    @Override
    public Class<FindingRecorded> about() {
        return FindingRecorded.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof FindingRecorded fact
                        && fact.finding() == Finding.WITHDRAWN
                        && fact.offering() != null
                ? List.of(Reaction.of(
                        fact.offering().toString(),
                        new WithdrawOffering(fact.offering(), ByTheRegister.at(fact.at()), fact.provider())))
                : List.of();
    }
}
