package nl.schoolleidersregister.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditingRefused;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.RemitAgreed;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.recognition.RecognitionEvent.StaysStated;
import nl.schoolleidersregister.recognition.RecognitionEvent.TieDeclared;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.SessionTitle;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.recognition.Stays;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;

/** One fixed instance of every event about recognised guides and what they led. */
final class RecognitionSamples {

    private static final Instant AT = Samples.AT;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final RecognitionId RECOGNITION =
            new RecognitionId(UUID.fromString("0198e7a0-0000-7000-8000-00000000000a"));
    private static final GuideAccount GUIDE = new GuideAccount(UUID.fromString("0198e7a0-0000-7000-8000-000000000005"));
    private static final GuidedSession SESSION = new GuidedSession(
            new SessionId(UUID.fromString("0198e7a0-0000-7000-8000-00000000000b")),
            DAY,
            new Minutes(180),
            new SessionTitle("Lastige gesprekken (demo)"),
            List.of(new Competence("C1"), new Competence("C5")),
            List.of(Samples.DOSSIER, new DossierId(UUID.fromString("0198e7a0-0000-7000-8000-00000000000c"))));

    private static final PePoints POINTS = new PePoints(
            new CreditId(UUID.fromString("0198e7a0-0000-7000-8000-00000000000d")),
            new EntryId(SESSION.id().value()),
            Basis.IN_BETWEEN,
            new Form("INTERVISION"),
            SESSION.minutes(),
            DAY,
            DAY,
            null,
            SESSION.competences());

    private RecognitionSamples() {}

    static List<Event> all() {
        return List.of(
                new RecognitionGranted(
                        Personal.of(new GuideName("Zoë de Begeleider (demo)")),
                        RecognitionKind.INTERVISOR,
                        new Period(DAY, DAY.plusYears(5)),
                        GUIDE,
                        AT),
                new RecognitionTakenUp(GUIDE, AT),
                new RecognitionRenewed(new Period(DAY.plusYears(5), DAY.plusYears(10)), AT),
                new RecognitionEnded(DAY, Personal.of(new Reason("Op eigen verzoek.")), AT),
                new SessionRecorded(RECOGNITION, RecognitionKind.INTERVISOR, SESSION, AT),
                new SessionWithdrawn(SESSION, SessionError.PARTICIPANTS, AT),
                new RemitAgreed(new Remit(SESSION.competences(), 4), AT),
                new StaysStated(
                        Personal.of(new Stays(List.of(
                                new Stay(new BoardNumber("41001"), DAY, DAY.plusYears(2)),
                                new Stay(new BoardNumber("41002"), DAY.plusYears(2), null)))),
                        AT),
                new TieDeclared(Samples.DOSSIER, AT),
                new GuidedCredited(RECOGNITION, SESSION.title(), POINTS, AT),
                new GuidedCreditingRefused(POINTS.credit(), new RuleCode("points.day"), AT),
                new GuidedCreditWithdrawn(POINTS.credit(), SessionError.PARTICIPANTS, AT));
    }
}
