package nl.schoolleidersregister.attendance.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.NumbersOnFile;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** From rows to a list: looks at them with two questions to the views, however many they are, and records the good. */
@Component
class Lists {

    private final Executions executions;
    private final NumbersOnFile numbers;
    private final AttendanceOffice office;
    private final Visitor visitor;
    private final Shown shown;

    Lists(Executions executions, NumbersOnFile numbers, AttendanceOffice office, Visitor visitor, Shown shown) {
        this.executions = executions;
        this.numbers = numbers;
        this.office = office;
        this.visitor = visitor;
        this.shown = shown;
    }

    /** What was made of a good row. */
    record Done(Checked.Good row, Outcomes.Outcome outcome) {}

    List<Checked> check(ExecutionOnFile execution, Collection<Row> rows) {
        var valid = rows.stream()
                .map(Row::plainNumber)
                .filter(RegisterNumber::isValid)
                .distinct()
                .toList();
        var meeting =
                Meeting.of(execution, executions.attendance(execution.id()), numbers.find(valid), visitor.today());
        return RowCheck.all(rows, meeting);
    }

    /** Records the good rows that do not stand there yet, and waits until the pages show them. */
    List<Done> record(Desk desk, Origin origin, List<Checked.Good> rows, RequestKey request) {
        var fresh = rows.stream().filter(row -> !row.stands()).toList();
        var people = fresh.stream()
                .map(row -> new Presence(row.participant(), row.day(), row.minutes()))
                .toList();
        var outcomes = office.record(desk.execution(), desk.board(), origin, people, request);
        if (outcomes.last() != null) {
            shown.await(outcomes.last());
        }
        var done = new ArrayList<Done>();
        var next = outcomes.all().iterator();
        for (var row : rows) {
            done.add(new Done(row, row.stands() ? new Outcomes.Stood() : next.next()));
        }
        return done;
    }

    static List<Checked.Good> good(List<Checked> rows) {
        return rows.stream()
                .filter(Checked.Good.class::isInstance)
                .map(Checked.Good.class::cast)
                .toList();
    }

    static List<Checked.Wrong> wrong(List<Checked> rows) {
        return rows.stream()
                .filter(Checked.Wrong.class::isInstance)
                .map(Checked.Wrong.class::cast)
                .toList();
    }
}
