package nl.schoolleidersregister.offering.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.OfferingCommand.ListExecution;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;

/** An offering knows what was held of it, so that a revocation comes to all of it. */
public final class WhenExecutionScheduledThenListExecution implements Policy {

    @Override
    public String name() {
        return "when-execution-scheduled-then-list-execution";
    }

    @Override
    public Class<ExecutionScheduled> about() {
        return ExecutionScheduled.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ExecutionScheduled fact
                ? List.of(Reaction.of(
                        fact.programme().offering().toString(),
                        new ListExecution(
                                fact.programme().offering(),
                                ByTheRegister.at(fact.at()),
                                new ExecutionId(logged.key()),
                                fact.days().last())))
                : List.of();
    }
}
