package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawCredit;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;

/** What a provider takes back no longer counts for the person it was about. */
public final class WhenAttendanceWithdrawnThenWithdrawCredit implements Policy {

    @Override
    public String name() {
        return "when-attendance-withdrawn-then-withdraw-credit";
    }

    @Override
    public Class<AttendanceWithdrawn> about() {
        return AttendanceWithdrawn.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof AttendanceWithdrawn fact
                ? List.of(Reaction.of(
                        fact.participant().toString(),
                        new WithdrawCredit(
                                fact.participant(),
                                ByTheRegister.at(fact.at()),
                                fact.execution(),
                                fact.attendance(),
                                fact.why())))
                : List.of();
    }
}
