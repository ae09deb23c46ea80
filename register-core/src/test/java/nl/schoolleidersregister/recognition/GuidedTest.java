package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class GuidedTest {

    private static final DossierId WHO = RecognitionFixture.dossier(1);
    private static final GuidedSession MEETING =
            RecognitionFixture.meeting(1, "2026-03-02", 180, RecognitionFixture.people(3));
    private static final Origin REGISTER = registerOn("2026-03-02");
    private static final CreditId CREDIT = Guided.creditOf(WHO, MEETING.id());
    private static final RuleCode DAY = new RuleCode("points.day");

    private static final CreditGuided ORDER =
            new CreditGuided(WHO, REGISTER, RecognitionFixture.RECOGNITION, RecognitionKind.INTERVISOR, MEETING);
    private static final WithdrawGuidedCredit WITHDRAW =
            new WithdrawGuidedCredit(WHO, REGISTER, MEETING.id(), SessionError.NOT_HELD);
    private static final RefuseGuidedCrediting REFUSE = new RefuseGuidedCrediting(WHO, REGISTER, MEETING.id(), DAY);

    private static final GuidedCredited CREDITED = new GuidedCredited(
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
    private static final GuidedCreditWithdrawn WITHDRAWN =
            new GuidedCreditWithdrawn(CREDIT, SessionError.NOT_HELD, noon("2026-03-02"));
    private static final GuidedCreditingRefused REFUSED = new GuidedCreditingRefused(CREDIT, DAY, noon("2026-03-02"));

    private static Scenario<GuidedEvent, GuidedCommand> given(GuidedEvent... history) {
        var streams = new MemoryStreams<>(Guided.class, GuidedEvent.class, Guided::new, Guided::decide);
        return new Scenario<>(streams, Guided.streamOf(WHO, MEETING.id()), WHO.subject()).given(history);
    }

    @Test
    void credits_the_whole_meeting_as_in_between() {
        given().when(ORDER).thenRecorded(CREDITED);
    }

    @Test
    void credits_once_however_often_it_is_told() {
        given(CREDITED).when(ORDER).thenNothing();
        given(CREDITED, WITHDRAWN).when(ORDER).thenNothing();
        given(CREDITED, REFUSED).when(ORDER).thenNothing();
    }

    @Test
    void each_person_and_each_meeting_has_a_credit_of_its_own() {
        var other = RecognitionFixture.dossier(2);
        assertThat(Guided.creditOf(other, MEETING.id())).isNotEqualTo(CREDIT);
        assertThat(Guided.creditOf(WHO, RecognitionFixture.session(2))).isNotEqualTo(CREDIT);
    }

    @Test
    void withdraws_what_stands_once() {
        given(CREDITED).when(WITHDRAW).thenRecorded(WITHDRAWN);
        given(CREDITED, WITHDRAWN).when(WITHDRAW).thenNothing();
        given(CREDITED, REFUSED).when(WITHDRAW).thenNothing();
    }

    @Test
    void notes_once_that_the_ledger_did_not_take_it() {
        given(CREDITED).when(REFUSE).thenRecorded(REFUSED);
        given(CREDITED, REFUSED).when(REFUSE).thenNothing();
        given(CREDITED, WITHDRAWN).when(REFUSE).thenNothing();
    }
}
