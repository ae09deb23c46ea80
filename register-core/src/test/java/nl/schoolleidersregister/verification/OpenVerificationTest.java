package nl.schoolleidersregister.verification;

import static nl.schoolleidersregister.verification.VerificationFixture.given;
import static nl.schoolleidersregister.verification.VerificationFixture.open;
import static nl.schoolleidersregister.verification.VerificationFixture.opened;

import org.junit.jupiter.api.Test;

class OpenVerificationTest {

    @Test
    void asks_and_gives_a_week_or_more() {
        given().when(open("2026-03-01", "2026-03-08")).thenRecorded(opened("2026-03-01", "2026-03-08"));
    }

    @Test
    void refuses_six_days() {
        given().when(open("2026-03-01", "2026-03-07")).thenRefusedBy("verification.answer-by");
    }
}
