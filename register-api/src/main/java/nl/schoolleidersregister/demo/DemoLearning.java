package nl.schoolleidersregister.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.DeclineCertificate;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile.Day;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.demo.DemoLeader.Trace;
import nl.schoolleidersregister.demo.DemoLeader.Visit;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets leaders learn: lists of attendance and claims in the order of the days; the policies do the crediting. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoLearning {

    private static final Reason WHY_DECLINED =
            new Reason("De aanbieder had u niet op de lijst, en er is geen bewijs van deelname.");

    private final CommandDesk desk;
    private final Activities activities;
    private final DemoIntake intake;

    DemoLearning(CommandDesk desk, Activities activities, DemoIntake intake) {
        this.desk = desk;
        this.activities = activities;
        this.intake = intake;
    }

    /**
     * What is ordered together at one moment.
     *
     * @param day on which it is ordered
     * @param hour at which
     */
    private record Sheet(LocalDate day, int hour, String what) {}

    /** All orders about what these leaders learned, those of one moment together, in the order of the moments. */
    List<List<Command>> orders(List<Inside> group, Map<AttendanceId, AttendanceOnFile> known, DemoMoments moments) {
        var sheets = new LinkedHashMap<Sheet, List<Command>>();
        for (var one : group) {
            for (var visit : one.leader().visits()) {
                for (var day : visit.days()) {
                    write(sheets, new Presence(one, visit, day, moments), known);
                }
            }
        }
        return sheets.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Sheet::day)
                        .thenComparingInt(Sheet::hour)
                        .thenComparing(Sheet::what)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Hands in orders of one moment; gives where the last of them stands. */
    Optional<Position> send(List<Command> orders) {
        return desk.send(orders, Ask.PLAIN).map(Recorded::position);
    }

    /** One leader at one meeting. */
    private record Presence(Inside who, Visit visit, LocalDate day, DemoMoments moments) {

        DemoExecution held() {
            return visit.execution();
        }

        DossierId dossier() {
            return who.dossier();
        }

        AttendanceId attendance() {
            return held().attendance(who.leader(), day);
        }

        Minutes minutes() {
            return new Minutes(held().programme().minutes());
        }

        boolean isListed() {
            return visit.trace() == Trace.CLAIMED
                    ? held().recorded(day).isBefore(moments.today())
                    : visit.trace() != Trace.DECLINED;
        }

        boolean isClaimed() {
            return switch (visit.trace()) {
                case CLAIMED_THEN_LISTED, DECLINED -> true;
                case CLAIMED -> !isListed();
                case LISTED, WITHDRAWN -> false;
            };
        }
    }

    private void write(Map<Sheet, List<Command>> sheets, Presence there, Map<AttendanceId, AttendanceOnFile> known) {
        var recorded = there.held().recorded(there.day());
        var attendance = known.get(there.attendance());
        if (there.isClaimed()) {
            claim(sheets, there, recorded);
        }
        if (there.isListed() && attendance == null) {
            add(sheets, new Sheet(recorded, 15, "list " + there.held().id()), list(there, recorded));
        }
        if (there.visit().trace() == Trace.WITHDRAWN && (attendance == null || attendance.withdrawnAt() == null)) {
            var next = recorded.plusDays(1);
            add(sheets, new Sheet(next, 11, "back " + there.attendance()), withdrawal(there, next));
        }
    }

    private void claim(Map<Sheet, List<Command>> sheets, Presence there, LocalDate recorded) {
        var next = there.day().plusDays(1);
        var onFile = onFile(there);
        if (onFile.isEmpty()) {
            add(sheets, new Sheet(next, 20, "claim " + there.attendance()), claim(there, next));
        }
        if (there.visit().trace() == Trace.DECLINED && onFile.stream().allMatch(day -> day.state() == State.CLAIMED)) {
            add(sheets, new Sheet(recorded, 16, "no " + there.attendance()), refusal(there, recorded));
        }
    }

    /** What an earlier start has left of this meeting. */
    private List<Day> onFile(Presence there) {
        return there.who().isNew()
                ? List.of()
                : activities
                        .find(
                                there.dossier(),
                                ActivityId.of(there.dossier(), there.held().id()))
                        .stream()
                        .flatMap(found -> found.days().stream())
                        .filter(day -> day.day().equals(there.day()))
                        .toList();
    }

    private static void add(Map<Sheet, List<Command>> sheets, Sheet sheet, Command order) {
        sheets.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(order);
    }

    private static Command list(Presence there, LocalDate recorded) {
        var provider = there.held().programme().provider();
        return new RecordAttendance(
                there.held().id(),
                there.moments().on(recorded, 15, provider.clerk()),
                provider.id(),
                there.attendance(),
                there.dossier(),
                there.day(),
                there.minutes());
    }

    private static Command withdrawal(Presence there, LocalDate day) {
        var provider = there.held().programme().provider();
        Origin origin = there.moments().on(day, 17, provider.clerk());
        return new WithdrawAttendance(
                there.held().id(), origin, provider.id(), there.attendance(), AttendanceError.NOT_THERE);
    }

    private Command claim(Presence there, LocalDate day) {
        var held = there.held();
        return new ClaimAttendance(
                there.dossier(),
                there.moments().on(day, 20, intake.actor(there.who().leader())),
                held.id(),
                held.programme().programme(),
                held.meetingDays(),
                there.day(),
                there.minutes());
    }

    private Command refusal(Presence there, LocalDate day) {
        return new DeclineCertificate(
                there.dossier(),
                there.moments().on(day, 16, intake.registrar()),
                ActivityId.of(there.dossier(), there.held().id()),
                there.day(),
                null,
                WHY_DECLINED);
    }
}
