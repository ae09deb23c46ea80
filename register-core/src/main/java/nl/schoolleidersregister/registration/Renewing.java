package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.ReRegister;
import nl.schoolleidersregister.registration.CycleCommand.RenewStraightThrough;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawApplication;
import nl.schoolleidersregister.registration.CycleEvent.ApplicationWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Rule;

/** Re-registration: the application, and the decisions in the person's favour (art. D1, D2, D6). */
final class Renewing {

    private final Live live;

    Renewing(Live live) {
        this.live = live;
    }

    void apply(ApplyForRenewal order) {
        var career = live.career();
        var cycles = career.cycles();
        Rule.check(
                new RegistrationIsRunning(career.status().isInRegister()),
                new NothingIsBeingEnded(career.standing().ending() != null),
                new OneApplicationAtATime(career.procedures().isApplied()),
                new ClockIsRunning(cycles.isPaused()),
                new MissingPartIsEarnedFirst(cycles.shortfall() != null));
        var today = order.origin().today();
        Rule.check(
                new RenewalWindowIsOpen(career.windowOpensOn(today, order.rules()), today),
                new LateTermRuns(requireNonNull(cycles.running()).lateUntil(), today));
        record(new RenewalApplied(
                order.application(), order.position(), order.origin().at()));
    }

    void withdraw(WithdrawApplication order) {
        var application = live.career().procedures().of(ProcedureKind.RENEWAL);
        Rule.check(
                new RegistrationIsRunning(live.career().status().isInRegister()),
                new ApplicationIsOpen(application != null));
        record(new ApplicationWithdrawn(
                requireNonNull(application).id(), order.origin().at()));
    }

    void renew(RenewStraightThrough order) {
        straightThrough(order.origin(), order.position(), order.rules());
    }

    /** Re-registers by machine when it may; nothing is recorded when it may not. */
    void straightThrough(Origin origin, LogPosition position, Rulebook rules) {
        var career = live.career();
        if (career.procedures().isApplied()
                && career.status().isInRegister()
                && career.standing().ending() == null) {
            var judging = new Judging(live, rules, origin.today());
            var judged = judging.cycle();
            if (judging.isStraightThrough(judged)) {
                reRegister(judging, judged, DecidedBy.MACHINE, position, origin);
            }
        }
    }

    void reRegister(ReRegister order) {
        var career = live.career();
        Rule.check(
                new RegistrationIsRunning(career.status().isInRegister()),
                new NothingIsBeingEnded(career.standing().ending() != null),
                new ApplicationIsOpen(career.procedures().isApplied()),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new PoliciesHavePassed(order.policiesPassed()));
        var judging = new Judging(live, order.rules(), order.origin().today());
        var judged = judging.cycle();
        Rule.check(new EveryFindingIsMet(judged.evaluation().verdict()));
        reRegister(judging, judged, DecidedBy.PERSON, order.position(), order.origin());
    }

    private void reRegister(Judging judging, Judged judged, DecidedBy by, LogPosition position, Origin origin) {
        var application = requireNonNull(live.career().procedures().of(ProcedureKind.RENEWAL))
                .id();
        var id = DecisionId.on(application);
        var evaluation = judged.evaluation();
        record(new ReRegistered(
                new Decision(id, application, judged, by, judging.counted(evaluation), position),
                judging.nextCycle(evaluation),
                judging.nextRules(evaluation).reference(),
                judging.carriedOver(judged, id).orElse(null),
                origin.at()));
    }

    private void record(CycleEvent fact) {
        live.record(fact);
    }
}
