package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.OTHER_GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takeUp;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.REGISTRAR;

import org.junit.jupiter.api.Test;

class TakeUpRecognitionTest {

    @Test
    void a_guide_takes_it_up() {
        given(granted()).when(takeUp(GUIDE)).thenRecorded(takenUp());
    }

    @Test
    void records_nothing_when_the_same_guide_took_it_up() {
        given(granted(), takenUp()).when(takeUp(GUIDE)).thenNothing();
    }

    @Test
    void refuses_another_account() {
        given(granted(), takenUp()).when(takeUp(OTHER_GUIDE)).thenRefusedBy("recognition.taken-up");
    }

    @Test
    void refuses_who_granted_it() {
        given(granted()).when(takeUp(REGISTRAR)).thenRefusedBy("recognition.own-judge");
    }
}
