package nl.schoolleidersregister.offering.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionError;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;

/** What was held without a validation is withdrawn; what was withdrawn already stays so. */
public final class WhenExecutionVoidedThenWithdrawExecution implements Policy {

    @Override
    public String name() {
        return "when-execution-voided-then-withdraw-execution";
    }

    @Override
    public Class<ExecutionVoided> about() {
        return ExecutionVoided.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ExecutionVoided fact
                ? List.of(Reaction.of(
                        fact.execution().toString(),
                        new WithdrawExecution(
                                fact.execution(),
                                ByTheRegister.at(fact.at()),
                                fact.from(),
                                ExecutionError.OFFERING_REVOKED)))
                : List.of();
    }
}
