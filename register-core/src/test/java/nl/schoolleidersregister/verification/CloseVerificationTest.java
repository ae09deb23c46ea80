package nl.schoolleidersregister.verification;

import static nl.schoolleidersregister.verification.Finding.IN_ORDER;
import static nl.schoolleidersregister.verification.VerificationFixture.answered;
import static nl.schoolleidersregister.verification.VerificationFixture.close;
import static nl.schoolleidersregister.verification.VerificationFixture.closed;
import static nl.schoolleidersregister.verification.VerificationFixture.found;
import static nl.schoolleidersregister.verification.VerificationFixture.given;
import static nl.schoolleidersregister.verification.VerificationFixture.opened;

import org.junit.jupiter.api.Test;

class CloseVerificationTest {

    @Test
    void ends_with_a_finding() {
        given(opened(), found("2026-03-05", IN_ORDER, null))
                .when(close("2026-03-06"))
                .thenRecorded(closed("2026-03-06"));
    }

    @Test
    void refuses_without_a_finding() {
        given(opened(), answered("2026-03-05")).when(close("2026-03-06")).thenRefusedBy("verification.finding");
    }

    @Test
    void refuses_to_close_twice() {
        given(opened(), found("2026-03-05", IN_ORDER, null), closed("2026-03-06"))
                .when(close("2026-03-07"))
                .thenRefusedBy("verification.open");
    }
}
