package nl.schoolleidersregister.offering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionCommand.EndMandate;
import nl.schoolleidersregister.offering.ExecutionCommand.GiveMandate;
import nl.schoolleidersregister.offering.ExecutionCommand.ListClaim;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimListed;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one execution: when it is held and who was there. */
public final class Execution extends Stream<ExecutionEvent> {

    private static final String TYPE = "execution:";

    private final Map<AttendanceId, AttendanceRecorded> standing = new LinkedHashMap<>();

    private final Set<DossierId> claimants = new LinkedHashSet<>();

    private final Set<BoardNumber> mandated = new HashSet<>();

    /** First day that does not count any more; null while all of it does. */
    private @Nullable LocalDate withdrawnFrom;

    /** Null until it is scheduled. */
    private @Nullable ExecutionScheduled scheduled;

    /** An execution's stream by its id. */
    public Execution(String id) {
        super(id);
    }

    /** Id of an execution's stream. */
    public static String streamOf(ExecutionId id) {
        return TYPE + id;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(ExecutionCommand command) {
        switch (command) {
            case ScheduleExecution order -> schedule(order);
            case RecordAttendance order -> attend(order, requireNonNull(scheduled));
            case WithdrawAttendance order -> withdraw(order, requireNonNull(scheduled));
            case WithdrawExecution order -> withdraw(order, requireNonNull(scheduled));
            case ListClaim order -> list(order);
            case GiveMandate order -> mandate(order, requireNonNull(scheduled));
            case EndMandate order -> endMandate(order, requireNonNull(scheduled));
        }
    }

    private void schedule(ScheduleExecution order) {
        Rule.check(
                new ProviderActsOnItsOwn(order.provider().equals(order.offered().provider())),
                new OfferingIsNotWithdrawn(order.offered().withdrawn()),
                new ExecutionIsHeldWhileValidated(order.days(), order.offered().valid()));
        record(new ExecutionScheduled(
                order.provider(),
                order.offered().programme(),
                order.days(),
                order.place(),
                order.origin().at()));
    }

    private void attend(RecordAttendance order, ExecutionScheduled held) {
        var today = order.origin().today();
        var there = standing.values().stream()
                .filter(other -> other.participant().equals(order.participant()))
                .toList();
        var sameDay = there.stream()
                .filter(other -> other.day().equals(order.day()))
                .mapToInt(other -> other.minutes().value())
                .sum();
        Rule.check(
                new ProviderActsOnItsOwn(order.provider().equals(held.provider())),
                new BoardHasMandate(order.board(), mandated),
                new ExecutionIsNotWithdrawn(isWithdrawnOn(order.day())),
                new AttendanceIsOnAMeetingDay(order.day(), held.days()));
        if (sameDay == order.minutes().value()) {
            return;
        }
        var programme = order.version() == null ? held.programme() : order.version();
        var minutes = there.stream().mapToLong(other -> other.minutes().value()).sum()
                + order.minutes().value();
        Rule.check(
                new AttendanceIsOfThePast(order.day(), today),
                new AttendanceIsRecordedWithinTwoMonths(order.day(), today),
                new AttendanceIsRecordedOncePerDay(order.day(), sameDay),
                new AttendanceFitsADay(order.minutes().value()),
                new AttendanceFitsProgramme(minutes, programme.terms().minutes().value()));
        record(new AttendanceRecorded(
                order.attendance(),
                me(),
                programme,
                order.participant(),
                order.day(),
                order.minutes(),
                order.board(),
                order.origin().at()));
    }

    private void withdraw(WithdrawExecution order, ExecutionScheduled held) {
        var first = held.days().first();
        var from = order.from().isBefore(first) ? first : order.from();
        Rule.check(new ExecutionIsNotWithdrawn(isWithdrawnOn(from)));
        var at = order.origin().at();
        var there = standing.values().stream()
                .filter(one -> !one.day().isBefore(from))
                .toList();
        record(new ExecutionWithdrawn(from, order.why(), at));
        there.forEach(one -> record(new AttendanceWithdrawn(
                one.attendance(), one.execution(), one.participant(), AttendanceError.EXECUTION_WITHDRAWN, at)));
        claimants.forEach(one -> record(new ClaimVoided(me(), one, from, at)));
    }

    private void list(ListClaim order) {
        if (claimants.contains(order.participant())) {
            return;
        }
        var at = order.origin().at();
        record(new ClaimListed(order.participant(), at));
        if (withdrawnFrom != null) {
            record(new ClaimVoided(me(), order.participant(), withdrawnFrom, at));
        }
    }

    private boolean isWithdrawnOn(LocalDate day) {
        return withdrawnFrom != null && !day.isBefore(withdrawnFrom);
    }

    private ExecutionId me() {
        return new ExecutionId(UUID.fromString(id().substring(TYPE.length())));
    }

    private void withdraw(WithdrawAttendance order, ExecutionScheduled held) {
        var recorded = standing.get(order.attendance());
        Rule.check(
                new ProviderActsOnItsOwn(order.provider().equals(held.provider())),
                new BoardHasMandate(order.board(), mandated),
                new AttendanceStillStands(recorded != null));
        Rule.check(
                new BoardWithdrawsItsOwn(order.board(), requireNonNull(recorded).board()));
        record(new AttendanceWithdrawn(
                order.attendance(),
                recorded.execution(),
                recorded.participant(),
                order.why(),
                order.origin().at()));
    }

    private void mandate(GiveMandate order, ExecutionScheduled held) {
        Rule.check(
                new ProviderActsOnItsOwn(order.provider().equals(held.provider())),
                new ExecutionIsNotWithdrawn(isWithdrawnOn(held.days().first())),
                new MandateIsGivenOnce(mandated.contains(order.board())));
        record(new MandateGiven(order.board(), order.origin().at()));
    }

    private void endMandate(EndMandate order, ExecutionScheduled held) {
        Rule.check(
                new ProviderActsOnItsOwn(order.provider().equals(held.provider())),
                new MandateStillStands(mandated.contains(order.board())));
        record(new MandateEnded(order.board(), order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(ExecutionEvent event) {
        switch (event) {
            case ExecutionScheduled fact -> scheduled = fact;
            case AttendanceRecorded fact -> standing.put(fact.attendance(), fact);
            case AttendanceWithdrawn fact -> standing.remove(fact.attendance());
            case ExecutionWithdrawn fact -> withdrawnFrom = fact.from();
            case ClaimListed fact -> claimants.add(fact.participant());
            case ClaimVoided _ -> {
                // Concerns the activity of who claimed.
            }
            case MandateGiven fact -> mandated.add(fact.board());
            case MandateEnded fact -> mandated.remove(fact.board());
        }
    }
}
