package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.ended;
import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;
import static nl.schoolleidersregister.recognition.RecognitionFixture.guideOn;
import static nl.schoolleidersregister.recognition.RecognitionFixture.renew;
import static nl.schoolleidersregister.recognition.RecognitionFixture.renewed;
import static nl.schoolleidersregister.recognition.RecognitionFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import org.junit.jupiter.api.Test;

class RenewRecognitionTest {

    @Test
    void renews_for_another_term() {
        given(granted(), takenUp())
                .when(renew(registrarOn("2030-12-01"), "2031-01-01", "2036-01-01"))
                .thenRecorded(renewed("2031-01-01", "2036-01-01"));
    }

    @Test
    void refuses_a_term_of_more_than_five_years() {
        given(granted())
                .when(renew(registrarOn("2030-12-01"), "2031-01-01", "2036-01-02"))
                .thenRefusedBy("recognition.five-years");
    }

    @Test
    void refuses_a_term_without_days() {
        given(granted())
                .when(renew(registrarOn("2030-12-01"), "2031-01-01", "2031-01-01"))
                .thenRefusedBy("recognition.term-order");
    }

    @Test
    void renews_for_one_day_more() {
        given(granted())
                .when(renew(registrarOn("2030-12-01"), "2027-01-01", "2031-01-02"))
                .thenRecorded(renewed("2027-01-01", "2031-01-02"));
    }

    @Test
    void refuses_a_term_that_adds_no_day() {
        given(granted())
                .when(renew(registrarOn("2030-12-01"), "2027-01-01", "2031-01-01"))
                .thenRefusedBy("recognition.longer");
    }

    @Test
    void refuses_what_was_ended() {
        given(granted(), ended("2026-02-01", "2026-02-01"))
                .when(renew(registrarOn("2030-12-01"), "2031-01-01", "2036-01-01"))
                .thenRefusedBy("recognition.not-ended");
    }

    @Test
    void refuses_the_guide() {
        given(granted(), takenUp())
                .when(renew(guideOn("2030-12-01"), "2031-01-01", "2036-01-01"))
                .thenRefusedBy("recognition.own-judge");
    }

    @Test
    void renews_an_evc_provider_for_eighteen_months() {
        var provider = granted(RecognitionKind.EVC_PROVIDER, "2029-07-01", "2031-01-01");
        given(provider)
                .when(renew(registrarOn("2030-12-01"), "2031-01-01", "2032-07-01"))
                .thenRecorded(renewed("2031-01-01", "2032-07-01"));
        given(provider)
                .when(renew(registrarOn("2030-12-01"), "2031-01-01", "2032-07-02"))
                .thenRefusedBy("recognition.evc-term");
    }
}
