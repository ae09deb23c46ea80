package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionCommand.ListClaim;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.shared.StreamIds;

/** An execution knows who says to have been there, so that a withdrawal comes to all of them. */
public final class WhenAttendanceClaimedThenListClaim implements Policy {

    @Override
    public String name() {
        return "when-attendance-claimed-then-list-claim";
    }

    @Override
    public Class<AttendanceClaimed> about() {
        return AttendanceClaimed.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof AttendanceClaimed fact
                ? List.of(Reaction.of(
                        fact.execution().toString(),
                        new ListClaim(fact.execution(), ByTheRegister.at(fact.at()), StreamIds.owner(logged.stream()))))
                : List.of();
    }
}
