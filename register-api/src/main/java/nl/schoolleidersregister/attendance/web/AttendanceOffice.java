package nl.schoolleidersregister.attendance.web;

import java.util.LinkedHashMap;
import java.util.List;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.Each;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.EndMandate;
import nl.schoolleidersregister.offering.ExecutionCommand.GiveMandate;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import org.jspecify.annotations.Nullable;
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
     * @param board that records under a mandate; null for the provider itself
     * @param request makes it safe to repeat: what stands there is not recorded again
     */
    public Outcomes record(
            ExecutionOnFile execution,
            @Nullable BoardNumber board,
            Origin origin,
            List<Presence> people,
            RequestKey request) {
        var orders = new LinkedHashMap<String, Command>();
        people.forEach(one -> orders.put(Integer.toString(orders.size()), order(execution, board, origin, one)));
        var each = desk.sendEach(orders, request);
        return new Outcomes(
                each.stream().map(AttendanceOffice::outcome).toList(),
                Each.last(each).orElse(null));
    }

    private static Outcomes.Outcome outcome(Each each) {
        return switch (each) {
            case Each.Done(var recorded) -> recorded.isPresent() ? new Outcomes.Stored() : new Outcomes.Stood();
            case Each.Refused(var why) -> new Outcomes.Refused(why);
        };
    }

    private static RecordAttendance order(
            ExecutionOnFile execution, @Nullable BoardNumber board, Origin origin, Presence one) {
        return new RecordAttendance(
                execution.id(),
                origin,
                execution.provider(),
                new AttendanceId(SortableIdentifiers.next()),
                one.participant(),
                one.day(),
                one.minutes(),
                execution.programme(),
                board);
    }

    /** Takes a record of attendance back. */
    public Recorded withdraw(
            ExecutionOnFile execution,
            @Nullable BoardNumber board,
            Origin origin,
            AttendanceId attendance,
            AttendanceError why,
            Ask ask) {
        var order = new WithdrawAttendance(execution.id(), origin, execution.provider(), attendance, why, board);
        return desk.send(order, ask).orElseThrow();
    }

    /** Lets a board record who was there. */
    public Recorded mandate(ExecutionOnFile execution, Origin origin, BoardNumber board, Ask ask) {
        return desk.send(new GiveMandate(execution.id(), origin, execution.provider(), board), ask)
                .orElseThrow();
    }

    /** Lets it record no longer. */
    public Recorded endMandate(ExecutionOnFile execution, Origin origin, BoardNumber board, Ask ask) {
        return desk.send(new EndMandate(execution.id(), origin, execution.provider(), board), ask)
                .orElseThrow();
    }
}
