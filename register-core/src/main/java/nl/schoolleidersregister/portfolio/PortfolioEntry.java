package nl.schoolleidersregister.portfolio;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.assignment.Work;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AppointAssessor;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssessEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.DeclareConflict;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.HandIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.MeetTerms;
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
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntrySupplemented;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementPassed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
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
            case HandIn order -> handIn(order);
            case WithdrawEntry order -> {
                Rule.check(new EntryIsOpen(open), new NobodyHasJudgedIt(judgedEver));
                record(new EntryWithdrawn(order.origin().at()));
            }
            case AssignAssessors order -> assign(order);
            case AppointAssessor order -> appoint(order);
            case DeclareConflict order -> declare(order);
            case AssessEntry order -> assess(order);
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

    private void handIn(HandIn order) {
        var what = order.asked();
        var today = order.origin().today();
        Rule.check(
                new EntryIsHandedInOnce(asked != null),
                new EntryIsTenToFortyPoints(what.points()),
                new EntryHasAListedForm(order.forms().contains(what.form())),
                new EntryIsAboutTheStandard(
                        what.competences().size(), order.standard().containsAll(what.competences())),
                new EntryEndsAfterItBegan(what.firstDay(), what.lastDay()),
                new EntryIsOfThePast(what.lastDay(), today),
                new EntryFitsItsDays(
                        what.firstDay(),
                        what.lastDay(),
                        PortfolioTerms.minutes(what.points()).value()),
                new EntryHasEvidence(order.files().size()));
        var draw = PortfolioTerms.draw(order.entry().value(), today);
        var two = what.points() > PortfolioTerms.ONE_READER || draw.falls();
        record(new EntryHandedIn(
                Personal.of(order.text()),
                what,
                Personal.of(Snapshot.of(order.text(), what, order.files())),
                new SecondLot(draw.seed(), draw.lot()),
                two ? Readers.TWO : Readers.ONE,
                order.origin().at()));
    }

    private void assign(AssignAssessors order) {
        if (!open || seats.empty().isEmpty()) {
            return;
        }
        var pool = requireNonNull(order.pool(), "the desk gathers the pool");
        var today = order.origin().today();
        var found = new ArrayList<Appointment>();
        var readers = new HashSet<>(seats.readers());
        for (var seat : seats.empty()) {
            var work = new Work(order.entry().value(), competences(), readers, today);
            var chosen = pool.leastLoaded(work);
            if (chosen.isPresent()) {
                var who = chosen.get().assessor();
                found.add(new Appointment(
                        seat, who, PortfolioTerms.judgedBy(today), chosen.get().weighing()));
                readers.add(who);
                pool = pool.giving(who);
            } else if (!seats.isWanted(seat)) {
                record(new AssessorWanted(seat, pool.weigh(work), order.origin().at()));
            }
        }
        if (!found.isEmpty()) {
            record(new AssessorsAssigned(found, order.origin().at()));
        }
    }

    private void appoint(AppointAssessor order) {
        Rule.check(
                new EntryIsOpen(open),
                new NobodyAssignsTheirOwnEntry(order.dossier().equals(order.office())),
                new SeatIsToBeFilled(seats.empty().contains(order.seat())));
        var today = order.origin().today();
        var work = new Work(order.entry().value(), competences(), seats.readers(), today);
        var pool = requireNonNull(order.pool(), "the desk gathers the pool");
        var hindrances = pool.hindrancesOf(order.assessor(), work).orElse(List.of(Hindrance.NOT_RECOGNISED));
        Rule.check(new AssessorIsFree(hindrances));
        var appointment =
                new Appointment(order.seat(), order.assessor(), PortfolioTerms.judgedBy(today), pool.weigh(work));
        record(new AssessorsAssigned(List.of(appointment), order.origin().at()));
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
            settle(agreed.get(), order);
        } else if (complete) {
            record(new ThirdCalled(at));
        }
    }

    private void settle(Verdict verdict, AssessEntry order) {
        var at = order.origin().at();
        if (verdict.outcome() == Outcome.SUPPLEMENT) {
            record(new SupplementAsked(
                    PortfolioTerms.supplementedBy(order.origin().today()), at));
            return;
        }
        var what = requireNonNull(asked);
        var points = !verdict.gives()
                ? null
                : new PePoints(
                        order.credit(),
                        order.entry().entry(),
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
            case EntryWithdrawn _ -> open = false;
            case AssessorsAssigned fact -> fact.appointments().forEach(seats::take);
            case AssessorWanted fact -> seats.want(fact.seat());
            case SeatVacated fact -> seats.leave(fact.seat(), fact.why());
            case EntryEscalated fact -> seats.escalate(fact.seat());
            case EntryAssessed fact -> {
                judgedEver = true;
                fact.judgement().known().ifPresent(found -> seats.judge(fact.seat(), found));
            }
            case ThirdCalled _ -> seats.third();
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
