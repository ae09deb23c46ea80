package nl.schoolleidersregister.portfolio;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AppointAssessor;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssessEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.ConfirmOutcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.DeclareConflict;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.EndTalk;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.HandIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.MeetTerms;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.ProposeOutcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.RefuseEntryCrediting;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.Supplement;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.WithdrawEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorWanted;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryCreditingRefused;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryEscalated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryScanAttached;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntrySupplemented;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementPassed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkAgreed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkProposed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one entry: handed in once, judged by who do not know of each other, decided once. */
public final class PortfolioEntry extends Stream<PortfolioEntryEvent> {

    private static final String TYPE = "portfolio-entry:";

    private final Seats seats = new Seats();
    private final Talk talk = new Talk();
    private @Nullable Asked asked;
    private boolean open;
    private boolean judgedEver;
    private Round round = Round.FIRST;
    private @Nullable CreditId credit;

    /** Until when more is awaited; null when nothing is. */
    private @Nullable LocalDate answerBy;

    private boolean supplementAsked;

    /** An entry's stream by its id. */
    public PortfolioEntry(String id) {
        super(id);
    }

    /** Id of an entry's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, PortfolioEntryId entry) {
        return StreamIds.owned(TYPE, entry, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(PortfolioEntryCommand command) {
        switch (command) {
            case HandIn order -> HandingIn.once(order, asked != null).forEach(this::record);
            case WithdrawEntry order -> {
                Rule.check(new EntryIsOpen(open), new NobodyHasJudgedIt(judgedEver));
                record(new EntryWithdrawn(order.origin().at()));
            }
            case AssignAssessors order -> {
                if (open && !seats.empty().isEmpty()) {
                    Appointing.assign(order, seats, competences()).forEach(this::record);
                }
            }
            case AppointAssessor order -> {
                Rule.check(
                        new EntryIsOpen(open),
                        new NobodyAssignsTheirOwnEntry(order.dossier().equals(order.office())),
                        new SeatIsToBeFilled(seats.empty().contains(order.seat())));
                record(Appointing.appoint(order, seats, competences()));
            }
            case DeclareConflict order -> declare(order);
            case AssessEntry order -> assess(order);
            case ProposeOutcome order -> propose(order);
            case ConfirmOutcome order -> confirm(order);
            case EndTalk order -> {
                checkTalk(order.assessor());
                record(new ThirdCalled(order.origin().at()));
            }
            case Supplement order -> supplement(order);
            case MeetTerms order -> meet(order.day(), order.origin().at());
            case RefuseEntryCrediting order -> {
                if (order.credit().equals(credit)) {
                    record(new EntryCreditingRefused(
                            order.credit(), order.rule(), order.origin().at()));
                }
            }
        }
    }

    private void declare(DeclareConflict order) {
        var seat = seats.of(order.assessor());
        Rule.check(
                new EntryIsOpen(open),
                new AssessorHasASeat(seat.isPresent()),
                new AssessorJudgesAnEntryOnce(seat.filter(seats::hasJudged).isPresent()));
        record(new SeatVacated(
                seat.orElseThrow(),
                order.assessor(),
                Vacated.CONFLICT,
                order.origin().at()));
    }

    private void assess(AssessEntry order) {
        var found = seats.of(order.assessor());
        var judgement = order.judgement();
        var verdict = judgement.verdict();
        Rule.check(
                new EntryIsOpen(open),
                new AssessorHasASeat(found.isPresent()),
                new SupplementIsNotAwaited(answerBy != null),
                new AssessorJudgesAnEntryOnce(found.filter(seats::hasJudged).isPresent()),
                new RubricIsFilledIn(judgement.covers(competences())),
                new SupplementIsAskedOnce(supplementAsked && verdict.outcome() == Outcome.SUPPLEMENT),
                new VerdictFitsWhatWasAsked(verdict, requireNonNull(asked).points()));
        var seat = found.orElseThrow();
        var complete = seats.completeWith(seat);
        var agreed = seats.agreed(judgement);
        var at = order.origin().at();
        record(new EntryAssessed(seat, order.assessor(), round, Personal.of(judgement), order.spent(), at));
        if (complete && agreed.isPresent()) {
            settle(agreed.get(), order.entry(), order.credit(), order.origin());
        } else if (complete) {
            record(new TalkCalled(PortfolioTerms.talkedBy(order.origin().today()), at));
        }
    }

    private Seat checkTalk(RecognitionId assessor) {
        var found = seats.of(assessor);
        Rule.check(new EntryIsOpen(open), new TalkGoesOn(talk.goesOn()), new AssessorHasASeat(found.isPresent()));
        return found.orElseThrow();
    }

    private void propose(ProposeOutcome order) {
        var seat = checkTalk(order.assessor());
        var verdict = order.outcome().verdict();
        Rule.check(
                new SupplementIsAskedOnce(supplementAsked && verdict.outcome() == Outcome.SUPPLEMENT),
                new VerdictFitsWhatWasAsked(verdict, requireNonNull(asked).points()));
        record(new TalkProposed(
                seat,
                order.assessor(),
                round,
                Personal.of(order.outcome()),
                order.origin().at()));
    }

    private void confirm(ConfirmOutcome order) {
        var seat = checkTalk(order.assessor());
        Rule.check(new ProposalStillStands(talk.isProposedTo(seat, order.verdict())));
        record(new TalkAgreed(seat, order.assessor(), order.origin().at()));
        settle(order.verdict(), order.entry(), order.credit(), order.origin());
    }

    private void settle(Verdict verdict, PortfolioEntryId entry, CreditId credited, Origin origin) {
        var at = origin.at();
        if (verdict.outcome() == Outcome.SUPPLEMENT) {
            record(new SupplementAsked(PortfolioTerms.supplementedBy(origin.today()), at));
            return;
        }
        var what = requireNonNull(asked);
        var points = !verdict.gives()
                ? null
                : new PePoints(
                        credited,
                        entry.entry(),
                        Basis.PORTFOLIO,
                        what.form(),
                        PortfolioTerms.minutes(verdict.points()),
                        what.firstDay(),
                        what.lastDay(),
                        null,
                        what.competences());
        record(new EntryDecided(verdict.outcome(), points, what.team(), at));
    }

    private void supplement(Supplement order) {
        Rule.check(new EntryIsOpen(open), new SupplementIsAwaited(answerBy != null));
        record(new EntrySupplemented(
                Personal.of(order.text()),
                Personal.of(order.snapshot()),
                PortfolioTerms.judgedBy(order.origin().today()),
                order.origin().at()));
    }

    private void meet(LocalDate day, Instant at) {
        if (!open) {
            return;
        }
        if (answerBy != null) {
            if (answerBy.isBefore(day)) {
                record(new SupplementPassed(PortfolioTerms.judgedBy(day), at));
            }
            return;
        }
        if (talk.isOverBefore(day)) {
            record(new ThirdCalled(at));
            return;
        }
        for (var seat : seats.overdue(day)) {
            record(
                    seats.wasLate(seat)
                            ? new EntryEscalated(seat, seats.lastDay(seat), at)
                            : new SeatVacated(seat, seats.at(seat), Vacated.LATE, at));
        }
    }

    private Set<Competence> competences() {
        return Set.copyOf(requireNonNull(asked).competences());
    }

    @EventSourcingHandler
    void evolve(PortfolioEntryEvent event) {
        switch (event) {
            case EntryHandedIn fact -> {
                asked = fact.asked();
                open = true;
                seats.open(fact.readers());
            }
            case EntryScanAttached _ -> {
                // It is read with the entry; nothing is decided by it.
            }
            case EntryWithdrawn _ -> open = false;
            case AssessorsAssigned fact -> fact.appointments().forEach(seats::take);
            case AssessorWanted fact -> seats.want(fact.seat());
            case SeatVacated fact -> seats.leave(fact.seat(), fact.why());
            case EntryEscalated fact -> seats.escalate(fact.seat());
            case EntryAssessed fact -> {
                judgedEver = true;
                fact.judgement().known().ifPresent(found -> seats.judge(fact.seat(), found));
            }
            case TalkCalled fact -> talk.begin(fact.lastDay());
            case TalkProposed fact -> talk.propose(fact.seat(), fact.outcome().known());
            case TalkAgreed _ -> talk.end();
            case ThirdCalled _ -> {
                talk.end();
                seats.third();
            }
            case SupplementAsked fact -> {
                supplementAsked = true;
                answerBy = fact.answerBy();
            }
            case EntrySupplemented fact -> anew(fact.lastDay());
            case SupplementPassed fact -> anew(fact.lastDay());
            case EntryDecided fact -> {
                open = false;
                credit = fact.points() == null ? null : fact.points().credit();
            }
            case EntryCreditingRefused _ -> credit = null;
        }
    }

    private void anew(LocalDate lastDay) {
        answerBy = null;
        round = round.next();
        seats.again(lastDay);
    }
}
