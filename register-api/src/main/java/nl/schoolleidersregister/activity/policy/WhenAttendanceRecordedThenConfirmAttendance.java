package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;

/** Who stands on a provider's list was there: the activity of that person says so, and is credited. */
public final class WhenAttendanceRecordedThenConfirmAttendance implements Policy {

    @Override
    public String name() {
        return "when-attendance-recorded-then-confirm-attendance";
    }

    @Override
    public Class<AttendanceRecorded> about() {
        return AttendanceRecorded.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof AttendanceRecorded fact
                ? List.of(Reaction.of(
                        fact.participant().toString(),
                        new ConfirmAttendance(
                                fact.participant(),
                                ByTheRegister.at(fact.at()),
                                fact.attendance(),
                                fact.execution(),
                                fact.programme(),
                                fact.day(),
                                fact.minutes())))
                : List.of();
    }
}
