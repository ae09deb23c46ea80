package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.recognition.RecognitionCommand.EndRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.RecordSession;
import nl.schoolleidersregister.recognition.RecognitionCommand.RenewRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.TakeUpRecognition;
import nl.schoolleidersregister.recognition.RecognitionCommand.WithdrawSession;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** The sentences of the tests about one recognition. It runs from 1 January 2026 for five years. */
final class RecognitionFixture {

    static final RecognitionId RECOGNITION = new RecognitionId(UUID.fromString("00000000-0000-4000-8000-0000000000e1"));
    static final Actor GUIDE = new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000b1"), Role.GUIDE);
    static final Actor OTHER_GUIDE = new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000b2"), Role.GUIDE);
    static final GuideAccount REGISTRAR = new GuideAccount(Moments.REGISTRAR.account());
    static final GuideName NAME = new GuideName("Pieter Vos (demo)");
    static final Reason REASON = new Reason("Op eigen verzoek");
    static final DossierId ANNE = dossier(1);

    private RecognitionFixture() {}

    static DossierId dossier(int number) {
        return new DossierId(new UUID(0x4000L, 0x8000_0000_0000_0000L + number));
    }

    static SessionId session(int number) {
        return new SessionId(new UUID(0x4009L, 0x8000_0000_0000_0000L + number));
    }

    /** So many people, from the first on. */
    static List<DossierId> people(int count) {
        return people(1, count);
    }

    static List<DossierId> people(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(RecognitionFixture::dossier)
                .toList();
    }

    static Scenario<RecognitionEvent, RecognitionCommand> given(RecognitionEvent... history) {
        var stream = Recognition.streamOf(RECOGNITION);
        var streams =
                new MemoryStreams<>(Recognition.class, RecognitionEvent.class, Recognition::new, Recognition::decide);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    static Origin guideOn(String on) {
        return new Origin(GUIDE, noon(on));
    }

    static GrantRecognition grant(String from, String until) {
        return new GrantRecognition(
                RECOGNITION, registrarOn("2026-01-01"), NAME, RecognitionKind.INTERVISOR, day(from), day(until));
    }

    static RecognitionGranted granted(RecognitionKind kind, String from, String until) {
        return new RecognitionGranted(
                Personal.of(NAME), kind, new Period(day(from), day(until)), REGISTRAR, noon("2026-01-01"));
    }

    static RecognitionGranted granted(RecognitionKind kind) {
        return granted(kind, "2026-01-01", "2031-01-01");
    }

    static RecognitionGranted granted() {
        return granted(RecognitionKind.INTERVISOR);
    }

    static TakeUpRecognition takeUp(Actor actor) {
        return new TakeUpRecognition(RECOGNITION, new Origin(actor, noon("2026-01-02")));
    }

    static RecognitionTakenUp takenUp() {
        return new RecognitionTakenUp(new GuideAccount(GUIDE.account()), noon("2026-01-02"));
    }

    static RenewRecognition renew(Origin origin, String from, String until) {
        return new RenewRecognition(RECOGNITION, origin, day(from), day(until));
    }

    static RecognitionRenewed renewed(String from, String until) {
        return new RecognitionRenewed(new Period(day(from), day(until)), noon("2030-12-01"));
    }

    static EndRecognition end(Origin origin, String from) {
        return new EndRecognition(RECOGNITION, origin, day(from), REASON);
    }

    static RecognitionEnded ended(String on, String from) {
        return new RecognitionEnded(day(from), Personal.of(REASON), noon(on));
    }

    static GuidedSession meeting(int number, String day, int minutes, List<DossierId> people) {
        return new GuidedSession(
                session(number),
                day(day),
                new Minutes(minutes),
                new SessionTitle("Lastige gesprekken"),
                List.of(new Competence("C3")),
                people);
    }

    static RecordSession lead(String on, GuidedSession session) {
        return new RecordSession(RECOGNITION, guideOn(on), session, null);
    }

    static SessionRecorded led(String on, GuidedSession session) {
        return new SessionRecorded(RECOGNITION, RecognitionKind.INTERVISOR, session, noon(on));
    }

    static WithdrawSession withdraw(Actor actor, int number) {
        return new WithdrawSession(
                RECOGNITION, new Origin(actor, noon("2026-03-05")), session(number), SessionError.PARTICIPANTS);
    }

    static SessionWithdrawn withdrawn(GuidedSession session) {
        return new SessionWithdrawn(session, SessionError.PARTICIPANTS, noon("2026-03-05"));
    }
}
