package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.RecognitionFixture.given;
import static nl.schoolleidersregister.recognition.RecognitionFixture.grant;
import static nl.schoolleidersregister.recognition.RecognitionFixture.granted;

import nl.schoolleidersregister.recognition.RecognitionCommand.GrantRecognition;
import org.junit.jupiter.api.Test;

class GrantRecognitionTest {

    @Test
    void grants_a_term_of_five_years() {
        given().when(grant("2026-01-01", "2031-01-01")).thenRecorded(granted());
    }

    @Test
    void refuses_five_years_and_a_day() {
        given().when(grant("2026-01-01", "2031-01-02")).thenRefusedBy("recognition.five-years");
    }

    @Test
    void grants_a_term_of_one_day() {
        given().when(grant("2026-01-01", "2026-01-02"))
                .thenRecorded(granted(RecognitionKind.INTERVISOR, "2026-01-01", "2026-01-02"));
    }

    @Test
    void refuses_a_term_without_days() {
        given().when(grant("2026-01-01", "2026-01-01")).thenRefusedBy("recognition.term-order");
    }

    @Test
    void refuses_what_is_granted_already() {
        given(granted()).when(grant("2026-01-01", "2031-01-01")).thenRefusedBy("recognition.once");
    }

    @Test
    void grants_an_evc_provider_eighteen_months() {
        given().when(provider("2027-07-01"))
                .thenRecorded(granted(RecognitionKind.EVC_PROVIDER, "2026-01-01", "2027-07-01"));
        given().when(provider("2027-07-02")).thenRefusedBy("recognition.evc-term");
    }

    private static GrantRecognition provider(String until) {
        var other = grant("2026-01-01", until);
        return new GrantRecognition(
                other.recognition(),
                other.origin(),
                other.name(),
                RecognitionKind.EVC_PROVIDER,
                other.from(),
                other.until());
    }
}
