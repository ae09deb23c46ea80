package nl.schoolleidersregister.choice;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AcceptExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AnswerAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AskAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.DeclineExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.GiveChoiceBack;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RecordChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RefuseChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.TakeUpChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoiceCredit;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceCreditWithdrawn;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceGivenBack;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceRecorded;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceRefused;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceTakenUp;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceWithdrawn;
import nl.schoolleidersregister.choice.OwnChoiceEvent.DrawnForFullCheck;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationAccepted;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationDeclined;
import nl.schoolleidersregister.choice.OwnChoiceEvent.MoreAsked;
import nl.schoolleidersregister.choice.OwnChoiceEvent.QuestionAnswered;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one own choice of one person: explained, taken up by one officer at a time, decided once. */
public final class OwnChoice extends Stream<OwnChoiceEvent> {

    /** How long an explanation lies with the officer who took it up. */
    public static final Duration HELD = Duration.ofMinutes(30);

    private static final String TYPE = "own-choice:";

    private @Nullable ChoiceRecorded recorded;
    private boolean waits;
    private boolean drawn;
    private boolean asked;
    private boolean awaited;
    private @Nullable ChoiceTakenUp held;
    private @Nullable CreditId credit;

    /** An own choice's stream by its id. */
    public OwnChoice(String id) {
        super(id);
    }

    /** Id of an own choice's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, ChoiceId choice) {
        return StreamIds.owned(TYPE, choice, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(OwnChoiceCommand command) {
        var at = command.origin().at();
        switch (command) {
            case RecordChoice order -> explain(order);
            case WithdrawChoice _ -> {
                Rule.check(new ChoiceStillWaits(waits));
                record(new ChoiceWithdrawn(at));
            }
            case TakeUpChoice order -> takeUp(order);
            case GiveChoiceBack order -> {
                if (holder(at).filter(officer(order.origin())::equals).isPresent()) {
                    record(new ChoiceGivenBack(at));
                }
            }
            case AskAboutChoice order -> ask(order);
            case AnswerAboutChoice order -> {
                Rule.check(new ChoiceStillWaits(waits), new AnswerIsAwaited(awaited));
                record(new QuestionAnswered(Personal.of(order.answer()), at));
            }
            case AcceptExplanation order -> accept(order);
            case DeclineExplanation order -> {
                judgeable(order, order.judge());
                record(new ExplanationDeclined(Personal.of(order.reason()), at));
            }
            case RefuseChoice order -> {
                if (order.credit().equals(credit)) {
                    record(new ChoiceRefused(order.credit(), order.rule(), at));
                }
            }
            case WithdrawChoiceCredit order -> {
                Rule.check(
                        new NobodyJudgesTheirOwnChoice(order.dossier().equals(order.judge())),
                        new PointsStillCount(credit != null));
                record(new ChoiceCreditWithdrawn(requireNonNull(credit), Personal.of(order.reason()), at));
            }
        }
    }

    private void explain(RecordChoice order) {
        var chosen = order.chosen();
        var at = order.origin().at();
        Rule.check(
                new FormIsListed(order.forms().contains(chosen.form())),
                new ChoiceEndsAfterItBegan(chosen.firstDay(), chosen.lastDay()),
                new ChoiceIsOfThePast(chosen.lastDay(), order.origin().today()),
                new ChoiceFitsItsDays(
                        chosen.firstDay(), chosen.lastDay(), chosen.minutes().value()),
                new CompetencesAreOfTheStandard(
                        chosen.competences().size(), order.standard().containsAll(chosen.competences())),
                new ExplanationIsShort(chosen.why().words()));
        record(new ChoiceRecorded(
                Personal.of(chosen.title()),
                chosen.form(),
                chosen.firstDay(),
                chosen.lastDay(),
                chosen.minutes(),
                chosen.competences(),
                Personal.of(chosen.why()),
                order.team(),
                at));
        if (order.drawn()) {
            record(new DrawnForFullCheck(at));
        }
    }

    private void takeUp(TakeUpChoice order) {
        judgeable(order, order.judge());
        var at = order.origin().at();
        if (holder(at).isEmpty()) {
            record(new ChoiceTakenUp(officer(order.origin()), at.plus(HELD), at));
        }
    }

    private void ask(AskAboutChoice order) {
        judgeable(order, order.judge());
        Rule.check(new MoreIsAskedOnce(asked));
        record(new MoreAsked(
                Personal.of(order.what()), order.answerBy(), order.origin().at()));
    }

    private void accept(AcceptExplanation order) {
        judgeable(order, order.judge());
        Rule.check(new EvidenceIsThere(order.files()), new SampleIsCheckedFully(drawn, order.fullyChecked()));
        var what = requireNonNull(recorded);
        record(new ExplanationAccepted(
                new PePoints(
                        order.credit(),
                        order.choice().entry(),
                        Basis.EXPLAINED,
                        what.form(),
                        what.minutes(),
                        what.firstDay(),
                        what.lastDay(),
                        null,
                        what.competences()),
                order.note() == null ? null : Personal.of(order.note()),
                order.origin().at()));
    }

    private void judgeable(OwnChoiceCommand order, @Nullable DossierId judge) {
        var holder = holder(order.origin().at());
        Rule.check(
                new ChoiceStillWaits(waits),
                new NobodyJudgesTheirOwnChoice(order.dossier().equals(judge)),
                new NoColleagueHasIt(
                        held == null ? order.origin().at() : held.until(),
                        holder.filter(one -> !one.equals(officer(order.origin())))
                                .isPresent()));
    }

    private Optional<Officer> holder(Instant at) {
        return Optional.ofNullable(held).filter(one -> at.isBefore(one.until())).map(ChoiceTakenUp::officer);
    }

    private static Officer officer(Origin origin) {
        return new Officer(origin.actor().account());
    }

    @EventSourcingHandler
    void evolve(OwnChoiceEvent event) {
        switch (event) {
            case ChoiceRecorded fact -> {
                recorded = fact;
                waits = true;
            }
            case DrawnForFullCheck _ -> drawn = true;
            case ChoiceTakenUp fact -> held = fact;
            case ChoiceGivenBack _ -> held = null;
            case MoreAsked _ -> {
                asked = true;
                awaited = true;
                held = null;
            }
            case QuestionAnswered _ -> awaited = false;
            case ChoiceWithdrawn _ -> waits = false;
            case ExplanationAccepted fact -> {
                waits = false;
                credit = fact.points().credit();
            }
            case ExplanationDeclined _ -> waits = false;
            case ChoiceRefused _ -> credit = null;
            case ChoiceCreditWithdrawn _ -> credit = null;
        }
    }
}
