package nl.schoolleidersregister.registration;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.NoticeGiven;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.WindowOpened;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.ProposalLostItsGround;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import org.jspecify.annotations.Nullable;

/**
 * What a day brings to one registration. It reminds, opens the window, lets take effect what was decided, sets what the
 * regulation sets by itself, and re-registers where a machine may. What goes against the person it only proposes.
 */
final class Meeting {

    private final Live live;
    private final MeetDay order;
    private final LocalDate today;
    private final Grounds grounds;

    Meeting(Live live, MeetDay order) {
        this.live = live;
        this.order = order;
        this.today = order.origin().today();
        this.grounds = new Grounds(live, order.rules(), today);
    }

    void meet() {
        if (live.career().isOpen()) {
            endMeasures();
            endSuspension();
            takeEffect();
        }
        if (live.career().isOpen()) {
            meetOpen();
        }
    }

    private void meetOpen() {
        endPause();
        dropWhatLostItsGround();
        if (live.career().cycles().running() == null) {
            lookAtAdmission();
        } else if (live.career().standing().ending() == null) {
            lookAtCycle();
        }
    }

    /** Before anything takes effect: a removal at own request waits for them, and not a day longer. */
    private void endMeasures() {
        for (var measure : live.career().standing().measures()) {
            if (hasCome(measure.period().until())) {
                live.record(new MeasureEnded(measure.id(), null, order.origin().at()));
            }
        }
    }

    /** As {@link #endMeasures}. */
    private void endSuspension() {
        var suspension = live.career().standing().suspension();
        if (suspension != null && hasCome(suspension.until())) {
            live.record(new SuspensionLifted(null, order.origin().at()));
        }
    }

    private void takeEffect() {
        var standing = live.career().standing();
        var ending = standing.ending();
        if (ending != null && hasCome(ending.takesEffectOn())) {
            live.record(
                    ending.reason() == RemovalReason.LAPSED
                            ? new Lapsed(order.origin().at())
                            : new StruckOff(ending.reason(), order.origin().at()));
        } else if (standing.removalAskedOn() != null && !standing.removalWaits()) {
            live.record(new StruckOff(RemovalReason.OWN_REQUEST, order.origin().at()));
        }
    }

    private void endPause() {
        var pause = live.career().cycles().pause();
        if (pause != null && hasCome(pause.atMostUntil())) {
            live.record(new PauseEnded(
                    pause.atMostUntil(), PauseEnd.MAXIMUM, order.origin().at()));
        }
    }

    private void dropWhatLostItsGround() {
        for (var proposal : live.career().standing().proposals()) {
            if (!grounds.hold(proposal)) {
                live.record(
                        new ProposalLostItsGround(proposal.id(), order.origin().at()));
            }
        }
    }

    private void lookAtAdmission() {
        if (grounds.aspirantTimeIsOver()) {
            propose(ProposalKind.END_ASPIRANT, null);
        } else if (grounds.qualificationIsTooLate()) {
            propose(ProposalKind.EXPIRE_ENROLMENT, null);
        }
    }

    private void lookAtCycle() {
        var cycles = live.career().cycles();
        if (cycles.isPaused()) {
            return;
        }
        lookAtMissingPart();
        new Renewing(live).straightThrough(order.origin(), order.position(), order.rules());
        if (live.career().procedures().isApplied()) {
            answer();
        } else {
            remind();
            lookAtDueDate();
        }
    }

    private void lookAtMissingPart() {
        var shortfall = live.career().cycles().shortfall();
        if (shortfall == null) {
            return;
        }
        if (grounds.missingPartHasCome()) {
            met(shortfall);
        } else if (grounds.missingPartIsTooLate()) {
            propose(ProposalKind.MISSING_PART_NOT_MET, judging().missingPart());
        }
    }

    private void met(Cycles.Shortfall shortfall) {
        var judged = judging().missingPart();
        var decision = new Decision(
                DecisionId.after(shortfall.decision()),
                null,
                judged,
                DecidedBy.MACHINE,
                judging().counted(judged.evaluation()),
                order.position());
        live.record(new MissingPartMet(decision, order.origin().at()));
    }

    /**
     * Proposes the answer when nothing more can be earned, or in time for the term of the decision; not while the
     * register waits for what it asked of the person.
     */
    private void answer() {
        if (application().isWaitingForThePerson(today)) {
            return;
        }
        var judged = judging().cycle();
        var kind = Proposing.answerTo(judged.evaluation().verdict());
        if (kind != null && hasCome(answerFrom(judged))) {
            propose(kind, judged);
        }
    }

    private LocalDate answerFrom(Judged judged) {
        var terms = order.rules().inForceOn(today).regulation().procedure();
        var decideBy = application().clock(terms.decisionWeeks(), today).lastDay(today);
        var inTime = decideBy.minusWeeks(terms.viewWeeks() + 1L);
        var end = judged.evaluation().earningEnd();
        return end.isBefore(inTime) ? end : inTime;
    }

    private Pending application() {
        return requireNonNull(live.career().procedures().of(ProcedureKind.RENEWAL));
    }

    private void remind() {
        nextDue().ifPresent(due -> {
            var date = due.dueDate();
            var renewal = due.regulation().renewal();
            var cycle = requireNonNull(live.career().cycles().running());
            if (hasCome(date.minusMonths(renewal.windowMonths())) && !date.equals(cycle.windowFor())) {
                live.record(new WindowOpened(date, order.origin().at()));
            }
            renewal.noticeMonths().stream()
                    .filter(months -> hasCome(date.minusMonths(months)))
                    .min(Integer::compareTo)
                    .filter(months -> !cycle.notices().contains(new Cycle.Notice(months, date)))
                    .ifPresent(months -> live.record(new NoticeGiven(
                            new NoticeMonths(months), date, order.origin().at())));
        });
    }

    /** The first due date that is still to come, of those that may hold. */
    private Optional<Rulebook.Due> nextDue() {
        return order.rules().dues(judging().facts(), today).stream()
                .filter(due -> today.isBefore(due.dueDate()))
                .min(comparing(Rulebook.Due::dueDate));
    }

    private void lookAtDueDate() {
        var cycle = requireNonNull(live.career().cycles().running());
        if (today.isBefore(cycle.period().from())) {
            return;
        }
        if (cycle.lateUntil() == null) {
            markLate();
        } else if (grounds.lateTermIsOver()) {
            propose(ProposalKind.LAPSE, judging().cycle());
        }
    }

    /**
     * Nobody is late while a regulation that may judge still gives time, also when another one, whose time is over,
     * would be milder; nor while the register owes an answer about more time. Who waited for one has all of the late
     * term left.
     */
    private void markLate() {
        var last = order.rules().dues(judging().facts(), today).stream()
                .max(comparing(Rulebook.Due::earningEnd))
                .orElseThrow();
        if (hasCome(last.earningEnd()) && live.career().procedures().of(ProcedureKind.DEFERRAL) == null) {
            var months = last.regulation().renewal().lateMonths();
            live.record(new MarkedLate(
                    last.dueDate(), today.plusMonths(months), order.origin().at()));
        }
    }

    private void propose(ProposalKind kind, @Nullable Judged judged) {
        if (live.career().standing().of(kind) == null && !wasDropped(kind)) {
            var id = ProposalId.of(order.dossier(), kind, today);
            new Proposing(live).propose(id, kind, judged, order.origin(), order.rules());
        }
    }

    /** What a registrar did not follow is looked at again after the term of a decision, not the next morning. */
    private boolean wasDropped(ProposalKind kind) {
        var dropped = live.career().standing().dropped();
        var weeks = order.rules().inForceOn(today).regulation().procedure().decisionWeeks();
        return dropped != null
                && dropped.kind() == kind
                && today.isBefore(dropped.on().plusWeeks(weeks));
    }

    private Judging judging() {
        return new Judging(live, order.rules(), today);
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day != null && !today.isBefore(day);
    }
}
