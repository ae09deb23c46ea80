package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.ANNE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.OTHER_GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.RECOGNITION;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.recognition.RecognitionCommand.DeclareTie;
import nl.schoolleidersregister.recognition.RecognitionEvent.TieDeclared;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import org.junit.jupiter.api.Test;

class DeclareTieTest {

    @Test
    void takes_down_to_whom_an_assessor_is_too_close() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(tie(GUIDE))
                .thenRecorded(new TieDeclared(ANNE, noon("2026-03-02")));
    }

    @Test
    void takes_a_tie_down_once() {
        given(granted(RecognitionKind.ASSESSOR), takenUp(), new TieDeclared(ANNE, noon("2026-03-01")))
                .when(tie(GUIDE))
                .thenNothing();
    }

    @Test
    void refuses_a_tie_that_somebody_else_declares() {
        given(granted(RecognitionKind.ASSESSOR), takenUp())
                .when(tie(OTHER_GUIDE))
                .thenRefusedBy("recognition.own");
    }

    @Test
    void refuses_a_tie_of_a_guide() {
        given(granted(), takenUp()).when(tie(GUIDE)).thenRefusedBy("recognition.remit");
    }

    private static DeclareTie tie(Actor actor) {
        return new DeclareTie(RECOGNITION, new Origin(actor, noon("2026-03-02")), ANNE);
    }
}
