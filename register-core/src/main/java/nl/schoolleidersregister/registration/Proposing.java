package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingCommand.GiveView;
import nl.schoolleidersregister.registration.StandingCommand.ProposeDecision;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import nl.schoolleidersregister.registration.StandingEvent.ProposalDropped;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.term.Term;
import nl.schoolleidersregister.term.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Decisions against a person: proposed, heard, and only then taken, by somebody (Awb 4:8). */
final class Proposing {

    private final Live live;

    Proposing(Live live) {
        this.live = live;
    }

    /** What a day brings to propose. */
    void propose(ProposalId id, ProposalKind kind, @Nullable Judged judged, Origin origin, Rulebook rules) {
        make(id, kind, null, judged, null, origin, rules);
    }

    void propose(ProposeStrikingOff order) {
        var career = live.career();
        Rule.check(
                new RegistrationIsRunning(career.status().isInRegister()),
                new NothingIsBeingEnded(career.standing().ending() != null),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new RemovalCanBeProposedFor(order.removal()),
                new OneProposalOfAKind(career.standing().of(ProposalKind.STRIKE_OFF) != null));
        make(
                order.proposal(),
                ProposalKind.STRIKE_OFF,
                order.removal(),
                null,
                Personal.of(order.why()),
                order.origin(),
                order.rules());
    }

    void propose(ProposeDecision order) {
        var career = live.career();
        Rule.check(
                new ApplicationIsOpen(career.procedures().isApplied()),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new PoliciesHavePassed(order.policiesPassed()));
        var today = order.origin().today();
        var judged = new Judging(live, order.rules(), today).cycle();
        var kind = answerTo(judged.evaluation().verdict());
        Rule.check(
                new OutcomeIsStillSo(kind != null),
                new OneProposalOfAKind(career.standing().proposals().stream()
                        .anyMatch(it -> it.kind().answersAnApplication())));
        var id = ProposalId.of(order.dossier(), requireNonNull(kind), today);
        propose(id, kind, judged, order.origin(), order.rules());
    }

    /** What an application is to be answered with when it cannot be granted; null when it can. */
    static @Nullable ProposalKind answerTo(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> null;
            case CONDITIONAL -> ProposalKind.RENEW_PROVISIONALLY;
            case NOT_ELIGIBLE -> ProposalKind.REFUSE;
        };
    }

    private void make(
            ProposalId id,
            ProposalKind kind,
            @Nullable RemovalReason removal,
            @Nullable Judged judged,
            @Nullable Personal<Reason> why,
            Origin origin,
            Rulebook rules) {
        var weeks = rules.inForceOn(origin.today()).regulation().procedure().viewWeeks();
        live.record(new ProposalMade(id, kind, removal, judged, why, lastDay(weeks, origin.today()), origin.at()));
    }

    private static LocalDate lastDay(int weeks, LocalDate today) {
        return WorkingDays.onOrAfter(new Term.Weeks(weeks).countedFrom(today));
    }

    void view(GiveView order) {
        var proposal = open(order.proposal());
        Rule.check(new ViewIsGivenInTime(proposal.viewUntil(), order.origin().today()));
        live.record(new ViewGiven(
                order.proposal(), Personal.of(order.view()), order.origin().at()));
    }

    void drop(DropProposal order) {
        open(order.proposal());
        Rule.check(new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        live.record(new ProposalDropped(
                order.proposal(), Personal.of(order.why()), order.origin().at()));
    }

    private Proposal open(ProposalId id) {
        var proposal = live.career().standing().find(id);
        Rule.check(new ProposalIsOpen(proposal != null));
        return requireNonNull(proposal);
    }

    void follow(FollowProposal order) {
        var proposal = open(order.proposal());
        var today = order.origin().today();
        Rule.check(
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new APersonSaysNo(order.origin().actor().role()),
                new ViewWasHeard(proposal.viewGiven(), proposal.viewUntil(), today),
                new PoliciesHavePassed(order.policiesPassed()),
                new OutcomeIsStillSo(new Grounds(live, order.rules(), today).hold(proposal)));
        decide(proposal, order);
    }

    private void decide(Proposal proposal, FollowProposal order) {
        var reason = Personal.of(order.reason());
        var at = order.origin().at();
        switch (proposal.kind()) {
            case END_ASPIRANT -> live.record(new AspirantEnded(proposal.id(), reason, at));
            case EXPIRE_ENROLMENT -> live.record(new EnrolmentExpired(proposal.id(), reason, at));
            case REFUSE -> live.record(new RenewalRefused(onApplication(order), proposal.id(), reason, at));
            case RENEW_PROVISIONALLY -> renewProvisionally(proposal, order);
            case MISSING_PART_NOT_MET ->
                live.record(new MissingPartNotMet(
                        ofItself(proposal, order, judging(order).missingPart()),
                        proposal.id(),
                        reason,
                        takesEffectOn(order),
                        at));
            case LAPSE ->
                live.record(new LapseDecided(
                        ofItself(proposal, order, judging(order).cycle()),
                        proposal.id(),
                        reason,
                        takesEffectOn(order),
                        at));
            case STRIKE_OFF ->
                live.record(new RemovalDecided(
                        proposal.id(), requireNonNull(proposal.removal()), reason, takesEffectOn(order), at));
        }
    }

    private void renewProvisionally(Proposal proposal, FollowProposal order) {
        var decision = onApplication(order);
        var judging = judging(order);
        var evaluation = decision.judged().evaluation();
        var today = order.origin().today();
        var from = evaluation.dueDate().isBefore(today) ? today : evaluation.dueDate();
        var months = judging.regulation(decision.judged()).renewal().conditionalMonths();
        live.record(new ReRegisteredProvisionally(
                decision,
                proposal.id(),
                judging.nextCycle(evaluation),
                judging.nextRules(evaluation).reference(),
                from.plusMonths(months),
                Personal.of(order.reason()),
                order.origin().at()));
    }

    /** The decision that answers the application. */
    private Decision onApplication(FollowProposal order) {
        var application = requireNonNull(live.career().procedures().of(ProcedureKind.RENEWAL))
                .id();
        var judging = judging(order);
        var judged = judging.cycle();
        var counted = judged.evaluation().verdict() == Verdict.CONDITIONAL
                ? judging.counted(judged.evaluation())
                : List.<CreditId>of();
        return new Decision(
                DecisionId.on(application), application, judged, DecidedBy.PERSON, counted, order.position());
    }

    private static Decision ofItself(Proposal proposal, FollowProposal order, Judged judged) {
        return new Decision(DecisionId.on(proposal.id()), null, judged, DecidedBy.PERSON, List.of(), order.position());
    }

    private Judging judging(FollowProposal order) {
        return new Judging(live, order.rules(), order.origin().today());
    }

    /** The day after the term for an objection (art. I2, I4). */
    private static LocalDate takesEffectOn(FollowProposal order) {
        var today = order.origin().today();
        var weeks = order.rules().inForceOn(today).regulation().procedure().objectionWeeks();
        return lastDay(weeks, today).plusDays(1);
    }
}
