package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.end;
import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.guideOn;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import org.junit.jupiter.api.Test;

class EndRecognitionTest {

    @Test
    void ends_today() {
        given(granted(), takenUp())
                .when(end(registrarOn("2026-02-01"), "2026-02-01"))
                .thenRecorded(ended("2026-02-01", "2026-02-01"));
    }

    @Test
    void refuses_yesterday() {
        given(granted()).when(end(registrarOn("2026-02-01"), "2026-01-31")).thenRefusedBy("recognition.end-ahead");
    }

    @Test
    void ends_on_the_last_day_of_the_term() {
        given(granted())
                .when(end(registrarOn("2026-02-01"), "2030-12-31"))
                .thenRecorded(ended("2026-02-01", "2030-12-31"));
    }

    @Test
    void refuses_the_day_after_the_term() {
        given(granted()).when(end(registrarOn("2026-02-01"), "2031-01-01")).thenRefusedBy("recognition.end-in-term");
    }

    @Test
    void refuses_to_end_twice() {
        given(granted(), ended("2026-02-01", "2026-02-01"))
                .when(end(registrarOn("2026-02-01"), "2026-02-02"))
                .thenRefusedBy("recognition.not-ended");
    }

    @Test
    void refuses_the_guide() {
        given(granted(), takenUp())
                .when(end(guideOn("2026-02-01"), "2026-02-01"))
                .thenRefusedBy("recognition.own-judge");
    }
}
