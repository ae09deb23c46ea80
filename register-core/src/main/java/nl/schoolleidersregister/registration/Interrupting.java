package nl.schoolleidersregister.registration;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.CycleCommand.EndAbsence;
import nl.schoolleidersregister.registration.CycleCommand.EndPause;
import nl.schoolleidersregister.registration.CycleCommand.GrantDeferral;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleCommand.RefuseDeferral;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawAbsence;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceEnded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.Cycles.Absent;
import nl.schoolleidersregister.registration.Cycles.Paused;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What comes between somebody and a cycle: absence, pause, deferral (art. C3, C4, D5). */
final class Interrupting {

    private final Live live;

    Interrupting(Live live) {
        this.live = live;
    }

    void record(RecordAbsence order) {
        runs();
        var cycles = live.career().cycles();
        var today = order.origin().today();
        var from = order.from();
        var until = order.until();
        Rule.check(
                new AbsenceKindIsKnown(isListed(order)),
                new AbsenceHasBegun(from, today),
                new AbsenceEndsAfterItBegan(from, until),
                new AbsenceEndHasCome(until, today),
                new AbsenceIsInThisCycle(
                        requireNonNull(cycles.running()).period().from(), until),
                new AbsencesOfOneKindDoNotOverlap(overlaps(order)));
        live.record(new AbsenceRecorded(
                order.absence(),
                Personal.of(order.kind()),
                from,
                until,
                order.origin().at()));
    }

    private static boolean isListed(RecordAbsence order) {
        return order.rules()
                .inForceOn(order.origin().today())
                .regulation()
                .absences()
                .containsKey(order.kind());
    }

    private boolean overlaps(RecordAbsence order) {
        return live.career().cycles().absences().stream()
                .filter(one -> order.kind().equals(one.kind()))
                .anyMatch(one -> startsBefore(one.from(), order.until()) && startsBefore(order.from(), one.until()));
    }

    private static boolean startsBefore(LocalDate from, @Nullable LocalDate until) {
        return until == null || from.isBefore(until);
    }

    void end(EndAbsence order) {
        runs();
        var known = live.career().cycles().absence(order.absence());
        Rule.check(new AbsenceIsOnFile(known != null));
        var absence = requireNonNull(known);
        Rule.check(
                new AbsenceIsRunning(absence.until() == null),
                new AbsenceEndsAfterItBegan(absence.from(), order.until()),
                new AbsenceEndHasCome(order.until(), order.origin().today()));
        live.record(
                new AbsenceEnded(order.absence(), order.until(), order.origin().at()));
    }

    void withdraw(WithdrawAbsence order) {
        runs();
        var cycles = live.career().cycles();
        var known = cycles.absence(order.absence());
        Rule.check(new AbsenceIsOnFile(known != null));
        var cycleFrom = requireNonNull(cycles.running()).period().from();
        Rule.check(new NoDecisionRestsOnIt(countedBefore(requireNonNull(known), cycleFrom)));
        live.record(new AbsenceWithdrawn(order.absence(), order.origin().at()));
    }

    /** An absence that began before the running cycle, counted in the decision on the cycle before. */
    private boolean countedBefore(Absent absence, LocalDate cycleFrom) {
        var registeredOn = requireNonNull(live.career().cycles().registeredOn());
        return absence.from().isBefore(cycleFrom) && registeredOn.isBefore(cycleFrom);
    }

    void start(StartPause order) {
        runs();
        var career = live.career();
        var today = order.origin().today();
        var daysLeft = daysLeft(order.rules());
        Rule.check(
                new NothingIsBeingEnded(career.standing().ending() != null),
                new PauseIsNotRunning(career.cycles().isPaused()),
                new PauseBeginsInGoodStanding(
                        career.status() == Status.REGISTERED && isBeforeDueDate(today, order.rules())),
                new PauseWaitsForTheDecision(career.procedures().isApplied()),
                new PauseFitsInTheCycle(daysLeft));
        live.record(
                new PauseStarted(today, today.plusDays(daysLeft), order.origin().at()));
    }

    /** A pause moves the due date; one that began later would stop nothing but the time of who is late. */
    boolean isBeforeDueDate(LocalDate today, Rulebook rules) {
        var facts = live.career().facts(List.of()).orElseThrow();
        return rules.dues(facts, today).stream().anyMatch(due -> today.isBefore(due.dueDate()));
    }

    /** Days that pauses of this cycle can still take. */
    long daysLeft(Rulebook rules) {
        var from = requireNonNull(live.career().cycles().running()).period().from();
        var months = rules.inForceOn(from).regulation().maximumPauseMonths();
        var used = live.career().cycles().pauses().stream()
                .flatMap(Interrupting::ended)
                .filter(pause -> pause.until().isAfter(from))
                .mapToLong(pause -> DAYS.between(pause.from().isBefore(from) ? from : pause.from(), pause.until()))
                .sum();
        return DAYS.between(from, from.plusMonths(months)) - used;
    }

    private static Stream<Period> ended(Paused pause) {
        return pause.until() == null ? Stream.empty() : Stream.of(new Period(pause.from(), pause.until()));
    }

    void end(EndPause order) {
        runs();
        var pause = live.career().cycles().pause();
        Rule.check(new PauseIsRunning(pause != null));
        var today = order.origin().today();
        Rule.check(new PauseLastsADay(requireNonNull(pause).from(), today));
        var most = pause.atMostUntil();
        live.record(new PauseEnded(
                today.isAfter(most) ? most : today,
                PauseEnd.ASKED,
                order.origin().at()));
    }

    /** What who is late still has is no time to put later. */
    void request(RequestDeferral order) {
        runs();
        var career = live.career();
        var today = order.origin().today();
        var room = moreTime(today, order.rules());
        Rule.check(
                new NothingIsBeingEnded(career.standing().ending() != null),
                new OneDeferralIsAskedAtATime(career.procedures().of(ProcedureKind.DEFERRAL) != null),
                new DeferralIsAskedInTime(room.earningEnd(), today),
                new DeferralGivesMoreTime(room.earningEnd(), order.until()),
                new DeferralIsAtMostAYear(room.earningEnd(), order.until(), room.months()),
                new DeferralsAreAtMostTwoYears(room.dueDate(), order.until(), room.totalMonths()));
        live.record(new DeferralRequested(
                order.procedure(),
                order.until(),
                Personal.of(order.why()),
                order.origin().at()));
    }

    /** Who is late counts from the due date: the time that comes after it is not theirs to make longer. */
    MoreTime moreTime(LocalDate today, Rulebook rules) {
        var judging = new Judging(live, rules, today);
        var evaluation = judging.cycle().evaluation();
        var late = requireNonNull(live.career().cycles().running()).lateUntil() != null;
        var renewal = judging.atStart().renewal();
        return new MoreTime(
                late ? evaluation.dueDate() : evaluation.earningEnd(),
                evaluation.dueDate(),
                renewal.deferralMonths(),
                renewal.deferralTotalMonths());
    }

    void grant(GrantDeferral order) {
        runs();
        var waiting = deferral(order.procedure());
        Rule.check(
                new DeferralIsWaiting(waiting != null),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        var until = requireNonNull(requireNonNull(waiting).until());
        live.record(new DeferralGranted(order.procedure(), until, order.origin().at()));
    }

    void refuse(RefuseDeferral order) {
        runs();
        Rule.check(
                new DeferralIsWaiting(deferral(order.procedure()) != null),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new APersonSaysNo(order.origin().actor().role()));
        live.record(new DeferralRefused(
                order.procedure(), Personal.of(order.reason()), order.origin().at()));
    }

    private @Nullable Pending deferral(ProcedureId id) {
        var found = live.career().procedures().find(id);
        return found == null || found.kind() != ProcedureKind.DEFERRAL ? null : found;
    }

    private void runs() {
        Rule.check(new RegistrationIsRunning(live.career().status().isInRegister()));
    }
}
