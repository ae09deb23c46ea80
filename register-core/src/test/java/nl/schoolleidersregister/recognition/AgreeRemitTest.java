package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.RECOGNITION;
import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import nl.schoolleidersregister.recognition.RecognitionCommand.AgreeRemit;
import nl.schoolleidersregister.recognition.RecognitionEvent.RemitAgreed;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Origin;
import org.junit.jupiter.api.Test;

class AgreeRemitTest {

    private static final Remit REMIT = new Remit(List.of(new Competence("C1"), new Competence("C3")), 5);

    @Test
    void agrees_what_an_assessor_judges() {
        given(granted(RecognitionKind.ASSESSOR)).when(agree(REMIT)).thenRecorded(agreed(REMIT));
    }

    @Test
    void agrees_the_same_once() {
        given(granted(RecognitionKind.ASSESSOR), agreed(REMIT))
                .when(agree(REMIT))
                .thenNothing();
    }

    @Test
    void agrees_something_else_later() {
        var more = new Remit(REMIT.competences(), 6);
        given(granted(RecognitionKind.ASSESSOR), agreed(REMIT))
                .when(agree(more))
                .thenRecorded(agreed(more));
    }

    @Test
    void refuses_a_remit_for_a_guide() {
        given(granted()).when(agree(REMIT)).thenRefusedBy("recognition.remit");
    }

    @Test
    void refuses_a_remit_of_what_has_ended() {
        given(granted(RecognitionKind.ASSESSOR), ended("2026-02-01", "2026-02-01"))
                .when(agree(REMIT))
                .thenRefusedBy("recognition.not-ended");
    }

    @Test
    void refuses_an_assessor_who_agrees_with_themselves() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(new AgreeRemit(RECOGNITION, new Origin(GUIDE, noon("2026-03-02")), REMIT))
                .thenRefusedBy("recognition.own-judge");
    }

    private static AgreeRemit agree(Remit remit) {
        return new AgreeRemit(RECOGNITION, registrarOn("2026-03-02"), remit);
    }

    private static RemitAgreed agreed(Remit remit) {
        return new RemitAgreed(remit, noon("2026-03-02"));
    }
}
