package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.registration.StandingCommand.CloseOnDeath;
import nl.schoolleidersregister.registration.StandingCommand.EndMeasure;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingCommand.LeaveDecision;
import nl.schoolleidersregister.registration.StandingCommand.LiftSuspension;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.Restore;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.registration.StandingCommand.WithdrawRemovalRequest;
import nl.schoolleidersregister.registration.StandingEvent.DecisionLeftStanding;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequestWithdrawn;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Suspension, measures, the end of a registration and its restoration (art. J1, K2). */
final class Disciplining {

    private final Live live;

    Disciplining(Live live) {
        this.live = live;
    }

    void suspend(Suspend order) {
        var career = live.career();
        var today = order.origin().today();
        Rule.check(
                new RegistrationIsRunning(career.status().isInRegister()),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new APersonSaysNo(order.origin().actor().role()),
                new SuspensionIsNotRunning(career.standing().suspension() != null),
                new SuspensionEndIsAhead(order.until(), today));
        live.record(new Suspended(
                Personal.of(order.reason()),
                today,
                order.until(),
                order.origin().at()));
    }

    void lift(LiftSuspension order) {
        Rule.check(
                new SuspensionIsRunning(live.career().standing().suspension() != null),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        live.record(
                new SuspensionLifted(Personal.of(order.reason()), order.origin().at()));
    }

    void impose(ImposeMeasure order) {
        var today = order.origin().today();
        Rule.check(
                new RegistrationIsRunning(live.career().status().isInRegister()),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new APersonSaysNo(order.origin().actor().role()),
                new MeasureEndIsAhead(order.until(), today));
        live.record(new MeasureImposed(
                order.measure(),
                order.kind(),
                Personal.of(order.reason()),
                new Period(today, order.until()),
                order.origin().at()));
    }

    void end(EndMeasure order) {
        var runs = live.career().standing().measures().stream()
                .anyMatch(one -> one.id().equals(order.measure()));
        Rule.check(new MeasureIsRunning(runs), new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        live.record(new MeasureEnded(
                order.measure(), Personal.of(order.reason()), order.origin().at()));
    }

    /** At once, unless something runs that it must not escape: then it waits until that is over. */
    void request(RequestRemoval order) {
        var career = live.career();
        Rule.check(
                new DossierIsOpen(career.isOpen()),
                new RemovalIsAskedOnce(career.standing().removalAskedOn() != null));
        live.record(new RemovalRequested(order.origin().at()));
        if (!career.standing().removalWaits()) {
            live.record(new StruckOff(RemovalReason.OWN_REQUEST, order.origin().at()));
        }
    }

    void leave(LeaveDecision order) {
        var doubt = live.career().doubts().find(order.decision());
        Rule.check(
                new DecisionIsQuestioned(doubt != null),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        live.record(new DecisionLeftStanding(
                order.decision(), Personal.of(order.reason()), order.origin().at()));
    }

    void withdraw(WithdrawRemovalRequest order) {
        Rule.check(new RemovalWasAsked(live.career().standing().removalAskedOn() != null));
        live.record(new RemovalRequestWithdrawn(order.origin().at()));
    }

    void died(CloseOnDeath order) {
        Rule.check(
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new DeathIsOfThePast(order.on(), order.origin().today()));
        if (live.career().isOpen()) {
            live.record(new StruckOff(RemovalReason.DEATH, order.origin().at()));
        }
    }

    void restore(Restore order) {
        var ended = live.career().standing().ended();
        var merged = live.career().standing().mergedInto() != null;
        Rule.check(
                new RegistrationHasEnded(!live.career().isOpen() && !merged),
                new DeathIsFinal(ended != null && ended.reason() == RemovalReason.DEATH),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        var today = order.origin().today();
        var adopted = order.rules().inForceOn(today);
        var anew = order.anew() && live.career().cycles().running() != null;
        var prior = anew ? new Prior(order.rules(), today, today).judged(live.career(), live.earned()) : null;
        Rule.check(new RestoredAnewNeedsWorkAndPoints(anew, worked(prior), learned(prior)));
        var cycle =
                anew ? new Period(today, today.plusMonths(adopted.regulation().cycleMonths())) : null;
        live.record(new Restored(
                Personal.of(order.reason()),
                prior,
                cycle,
                adopted.reference(),
                order.origin().at()));
    }

    private static boolean worked(@Nullable Judged prior) {
        return prior != null && Prior.worked(prior.evaluation());
    }

    private static boolean learned(@Nullable Judged prior) {
        return prior != null && Prior.learned(prior.evaluation());
    }
}
