package nl.schoolleidersregister.recognition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.recognition.RecognitionCommand.AgreeRemit;
import nl.schoolleidersregister.recognition.RecognitionCommand.DeclareTie;
import nl.schoolleidersregister.recognition.RecognitionCommand.EndRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.RecordSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.RenewRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.RevokeRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.StateStays;
import nl.schoolleidersregister.recognition.RecognitionCommand.TakeUpRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.WithdrawSession;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.RemitAgreed;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.recognition.RecognitionEvent.StaysStated;
import nl.schoolleidersregister.recognition.RecognitionEvent.TieDeclared;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one recognition: one guide, one kind, its terms, and the meetings that were led under it. */
public final class Recognition extends Stream<RecognitionEvent> {

    private static final String TYPE = "recognition:";

    private final List<Period> terms = new ArrayList<>();
    private final Map<SessionId, GuidedSession> standing = new LinkedHashMap<>();
    private final Set<SessionId> told = new HashSet<>();
    private final Set<DossierId> ties = new HashSet<>();

    /** Null until it is granted. */
    private @Nullable RecognitionGranted granted;

    /** Null until the guide takes it up. */
    private @Nullable GuideAccount guide;

    /** Null until it was agreed; only with an assessor. */
    private @Nullable Remit remit;

    /** First day without it; null unless the office ended it. */
    private @Nullable LocalDate endedFrom;

    /** A recognition's stream by its id. */
    public Recognition(String id) {
        super(id);
    }

    /** Id of a recognition's stream. */
    public static String streamOf(RecognitionId id) {
        return TYPE + id;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(RecognitionCommand command) {
        switch (command) {
            case GrantRecognition order -> grant(order);
            case TakeUpRecognition order -> takeUp(order);
            case RenewRecognition order -> renew(order);
            case EndRecognition order -> end(order);
            case RevokeRecognition order -> revoke(order);
            case RecordSession order -> lead(order);
            case WithdrawSession order -> withdraw(order);
            case AgreeRemit order -> agree(order);
            case StateStays order -> state(order);
            case DeclareTie order -> declare(order);
        }
    }

    private void grant(GrantRecognition order) {
        Rule.check(
                new RecognitionIsGrantedOnce(granted != null),
                new TermEndsAfterItBegins(order.from(), order.until()),
                new TermIsAtMostFiveYears(order.from(), order.until()),
                new EvcTermIsAtMostEighteenMonths(order.kind(), order.from(), order.until()));
        record(new RecognitionGranted(
                Personal.of(order.name()),
                order.kind(),
                new Period(order.from(), order.until()),
                accountOf(order.origin()),
                order.origin().at()));
    }

    private void takeUp(TakeUpRecognition order) {
        var account = accountOf(order.origin());
        if (account.equals(guide)) {
            return;
        }
        Rule.check(
                new RecognitionIsTakenUpOnce(guide != null),
                new NobodyRecognisesThemselves(
                        account.equals(requireNonNull(granted).by())));
        record(new RecognitionTakenUp(account, order.origin().at()));
    }

    private void renew(RenewRecognition order) {
        Rule.check(
                new NobodyRecognisesThemselves(isGuide(order.origin())),
                new RecognitionHasNotEnded(endedFrom != null),
                new TermEndsAfterItBegins(order.from(), order.until()),
                new TermIsAtMostFiveYears(order.from(), order.until()),
                new EvcTermIsAtMostEighteenMonths(requireNonNull(granted).kind(), order.from(), order.until()),
                new RenewalLastsLonger(order.until(), terms.getLast().until()));
        record(new RecognitionRenewed(
                new Period(order.from(), order.until()), order.origin().at()));
    }

    private void end(EndRecognition order) {
        Rule.check(
                new NobodyRecognisesThemselves(isGuide(order.origin())),
                new RecognitionHasNotEnded(endedFrom != null),
                new EndIsNotInThePast(order.from(), order.origin().today()),
                new EndFallsInTheTerm(order.from(), terms.getLast().until()));
        record(new RecognitionEnded(
                order.from(), Personal.of(order.reason()), order.origin().at()));
    }

    private void revoke(RevokeRecognition order) {
        Rule.check(
                new NobodyRecognisesThemselves(isGuide(order.origin())),
                new RecognitionGoesFromADayItHeld(
                        order.from(), terms.getFirst().from(), order.origin().today()),
                new RecognitionGoesFurtherBack(order.from(), endedFrom));
        var at = order.origin().at();
        var gone = standing.values().stream()
                .filter(session -> !session.day().isBefore(order.from()))
                .toList();
        record(new RecognitionEnded(order.from(), Personal.of(order.reason()), at));
        gone.forEach(session -> record(new SessionWithdrawn(session, SessionError.RECOGNITION_REVOKED, at)));
    }

    private void lead(RecordSession order) {
        Rule.check(new GuideActsOnOwnRecognition(isGuide(order.origin())));
        if (told.contains(order.session().id())) {
            return;
        }
        var kind = requireNonNull(granted).kind();
        Rule.check(new OnlyGuidesLeadMeetings(kind.guides()));
        checkMeeting(order, kind);
        checkGroup(order, kind);
        record(new SessionRecorded(
                new RecognitionId(UUID.fromString(id().substring(TYPE.length()))),
                kind,
                order.session(),
                order.origin().at()));
    }

    private void checkMeeting(RecordSession order, RecognitionKind kind) {
        var session = order.session();
        var today = order.origin().today();
        Rule.check(
                new SessionIsOfThePast(session.day(), today),
                new SessionIsRecordedWithinTwoMonths(session.day(), today),
                new SessionIsLedByARecognisedGuide(session.day(), isRecognisedOn(session.day())),
                new SessionHasTheRightLength(session.minutes().value(), kind.shortest(), kind.longest()));
    }

    private void checkGroup(RecordSession order, RecognitionKind kind) {
        var session = order.session();
        var people = new HashSet<>(session.participants());
        var sameDay = standing.values().stream()
                .filter(other -> other.day().equals(session.day()))
                .toList();
        var already = sameDay.stream()
                .flatMap(other -> other.participants().stream())
                .filter(people::contains)
                .count();
        var minutes =
                sameDay.stream().mapToLong(other -> other.minutes().value()).sum()
                        + session.minutes().value();
        Rule.check(
                new EachParticipantStandsThereOnce(session.participants().size(), people.size()),
                new GroupHasTheRightSize(people.size(), kind.fewest(), kind.most()),
                new GuideIsNotAParticipant(order.guide() != null && people.contains(order.guide())),
                new ParticipantHasOneSessionADay(session.day(), already),
                new GuidesDayHasTwentyFourHours(session.day(), minutes));
    }

    private boolean isRecognisedOn(LocalDate day) {
        return terms.stream().anyMatch(term -> term.contains(day)) && (endedFrom == null || day.isBefore(endedFrom));
    }

    private void withdraw(WithdrawSession order) {
        var session = standing.get(order.session());
        Rule.check(new GuideActsOnOwnRecognition(isGuide(order.origin())), new SessionStillStands(session != null));
        record(new SessionWithdrawn(
                requireNonNull(session), order.why(), order.origin().at()));
    }

    private void agree(AgreeRemit order) {
        Rule.check(
                new NobodyRecognisesThemselves(isGuide(order.origin())),
                new RecognitionHasNotEnded(endedFrom != null),
                new OnlyAnAssessorHasARemit(isAssessor()));
        if (!order.remit().equals(remit)) {
            record(new RemitAgreed(order.remit(), order.origin().at()));
        }
    }

    private void state(StateStays order) {
        var stays = order.stays().all();
        Rule.check(
                new GuideActsOnOwnRecognition(isGuide(order.origin())),
                new OnlyAnAssessorHasARemit(isAssessor()),
                new StayEndsAfterItBegan(stays.stream()
                        .allMatch(stay -> stay.until() == null || stay.from().isBefore(stay.until()))));
        record(new StaysStated(Personal.of(order.stays()), order.origin().at()));
    }

    private void declare(DeclareTie order) {
        Rule.check(new GuideActsOnOwnRecognition(isGuide(order.origin())), new OnlyAnAssessorHasARemit(isAssessor()));
        if (!ties.contains(order.person())) {
            record(new TieDeclared(order.person(), order.origin().at()));
        }
    }

    private boolean isAssessor() {
        return requireNonNull(granted).kind() == RecognitionKind.ASSESSOR;
    }

    private boolean isGuide(Origin origin) {
        return accountOf(origin).equals(guide);
    }

    private static GuideAccount accountOf(Origin origin) {
        return new GuideAccount(origin.actor().account());
    }

    @EventSourcingHandler
    void evolve(RecognitionEvent event) {
        switch (event) {
            case RecognitionGranted fact -> {
                granted = fact;
                terms.add(fact.term());
            }
            case RecognitionTakenUp fact -> guide = fact.guide();
            case RecognitionRenewed fact -> terms.add(fact.term());
            case RecognitionEnded fact -> endedFrom = fact.from();
            case SessionRecorded fact -> {
                told.add(fact.session().id());
                standing.put(fact.session().id(), fact.session());
            }
            case SessionWithdrawn fact -> standing.remove(fact.session().id());
            case RemitAgreed fact -> remit = fact.remit();
            case StaysStated _ -> {
                // Nothing is decided by it here: who assigns work reads it.
            }
            case TieDeclared fact -> ties.add(fact.person());
        }
    }
}
