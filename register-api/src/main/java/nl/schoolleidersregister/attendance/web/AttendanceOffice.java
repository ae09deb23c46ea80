package nl.schoolleidersregister.attendance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import org.springframework.stereotype.Component;

/** Brings orders about attendance to an execution; each can be refused by the rules its command names. */
@Component
public class AttendanceOffice {

    private final CommandDesk desk;

    AttendanceOffice(CommandDesk desk) {
        this.desk = desk;
    }

    /**
     * Records that people were there: all in one unit of work, or, when a rule refuses one of them, each on its own.
     *
     * @param request makes it safe to repeat: what stands there is not recorded again
     */
    public Outcomes record(ExecutionOnFile execution, Origin origin, List<Presence> people, RequestKey request) {
        if (people.isEmpty()) {
            return new Outcomes(List.of(), null);
        }
        List<Command> orders = people.stream()
                .<Command>map(one -> order(execution, origin, one))
                .toList();
        try {
            Optional<Recorded> recorded = desk.send(orders, Ask.repeatable(request));
            var outcome = outcome(recorded);
            return new Outcomes(people.stream().map(_ -> outcome).toList(), recorded.orElse(null));
        } catch (RuleViolated _) {
            return oneByOne(orders, request);
        }
    }

    private Outcomes oneByOne(List<Command> orders, RequestKey request) {
        var outcomes = new ArrayList<Outcomes.Outcome>();
        Recorded last = null;
        for (var order : orders) {
            try {
                var recorded = desk.send(order, Ask.repeatable(ofRow(request, outcomes.size())));
                outcomes.add(outcome(recorded));
                last = recorded.orElse(last);
            } catch (RuleViolated refused) {
                outcomes.add(new Outcomes.Refused(refused));
            }
        }
        return new Outcomes(outcomes, last);
    }

    private static RequestKey ofRow(RequestKey request, int row) {
        return new RequestKey(request.client(), request.key() + "/" + row, request.requestHash());
    }

    private static Outcomes.Outcome outcome(Optional<Recorded> recorded) {
        return recorded.isPresent() ? new Outcomes.Stored() : new Outcomes.Stood();
    }

    private static RecordAttendance order(ExecutionOnFile execution, Origin origin, Presence one) {
        return new RecordAttendance(
                execution.id(),
                origin,
                execution.provider(),
                new AttendanceId(SortableIdentifiers.next()),
                one.participant(),
                one.day(),
                one.minutes());
    }

    /** Takes a record of attendance back. */
    public Recorded withdraw(
            ExecutionOnFile execution, Origin origin, AttendanceId attendance, AttendanceError why, Ask ask) {
        var order = new WithdrawAttendance(execution.id(), origin, execution.provider(), attendance, why);
        return desk.send(order, ask).orElseThrow();
    }
}
