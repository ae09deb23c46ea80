package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.recognition.GuidedCommand.CreditGuided;
import nl.schoolleidersregister.recognition.GuidedCommand.RefuseGuidedCrediting;
import nl.schoolleidersregister.recognition.GuidedCommand.WithdrawGuidedCredit;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditingRefused;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about one person in one meeting. */
final class GuidedFixture {

    static final DossierId WHO = RecognitionFixture.dossier(1);
    static final GuidedSession MEETING = RecognitionFixture.meeting(1, "2026-03-02", 180, RecognitionFixture.people(3));
    static final Origin REGISTER = registerOn("2026-03-02");
    static final CreditId CREDIT = Guided.creditOf(WHO, MEETING.id());
    static final RuleCode DAY = new RuleCode("points.day");

    static final CreditGuided ORDER =
            new CreditGuided(WHO, REGISTER, RecognitionFixture.RECOGNITION, RecognitionKind.INTERVISOR, MEETING);
    static final WithdrawGuidedCredit WITHDRAW =
            new WithdrawGuidedCredit(WHO, REGISTER, MEETING.id(), SessionError.NOT_HELD);
    static final RefuseGuidedCrediting REFUSE = new RefuseGuidedCrediting(WHO, REGISTER, MEETING.id(), DAY);

    static final GuidedCredited CREDITED = new GuidedCredited(
            RecognitionFixture.RECOGNITION,
            MEETING.title(),
            new PePoints(
                    CREDIT,
                    new EntryId(MEETING.id().value()),
                    Basis.IN_BETWEEN,
                    new Form("INTERVISION"),
                    MEETING.minutes(),
                    MEETING.day(),
                    MEETING.day(),
                    null,
                    MEETING.competences()),
            noon("2026-03-02"));
    static final GuidedCreditWithdrawn WITHDRAWN =
            new GuidedCreditWithdrawn(CREDIT, SessionError.NOT_HELD, noon("2026-03-02"));
    static final GuidedCreditingRefused REFUSED = new GuidedCreditingRefused(CREDIT, DAY, noon("2026-03-02"));

    private GuidedFixture() {}

    static Scenario<GuidedEvent, GuidedCommand> given(GuidedEvent... history) {
        var streams = new MemoryStreams<>(Guided.class, GuidedEvent.class, Guided::new, Guided::decide);
        return new Scenario<>(streams, Guided.streamOf(WHO, MEETING.id()), WHO.subject()).given(history);
    }
}
