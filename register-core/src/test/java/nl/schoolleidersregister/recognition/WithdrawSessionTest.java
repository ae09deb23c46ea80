package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.OTHER_GUIDE;
import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.led;
import static nl.schoolleidersregister.recognition.RecognitionFixture.meeting;
import static nl.schoolleidersregister.recognition.RecognitionFixture.people;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.recognition.RecognitionFixture.withdraw;
import static nl.schoolleidersregister.recognition.RecognitionFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawSessionTest {

    private static final GuidedSession MEETING = meeting(1, "2026-03-02", 180, people(8));

    @Test
    void a_guide_takes_a_meeting_back() {
        given(granted(), takenUp(), led("2026-03-02", MEETING))
                .when(withdraw(GUIDE, 1))
                .thenRecorded(withdrawn(MEETING));
    }

    @Test
    void also_after_the_recognition_ended() {
        given(granted(), takenUp(), led("2026-03-02", MEETING), ended("2026-03-03", "2026-03-03"))
                .when(withdraw(GUIDE, 1))
                .thenRecorded(withdrawn(MEETING));
    }

    @Test
    void refuses_to_take_it_back_twice() {
        given(granted(), takenUp(), led("2026-03-02", MEETING), withdrawn(MEETING))
                .when(withdraw(GUIDE, 1))
                .thenRefusedBy("session.stands");
    }

    @Test
    void refuses_a_meeting_that_is_not_there() {
        given(granted(), takenUp()).when(withdraw(GUIDE, 1)).thenRefusedBy("session.stands");
    }

    @Test
    void refuses_another_guide() {
        given(granted(), takenUp(), led("2026-03-02", MEETING))
                .when(withdraw(OTHER_GUIDE, 1))
                .thenRefusedBy("recognition.own");
    }
}
