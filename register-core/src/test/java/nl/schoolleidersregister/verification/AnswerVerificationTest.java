package nl.schoolleidersregister.verification;

import static nl.schoolleidersregister.verification.Finding.IN_ORDER;
import static nl.schoolleidersregister.verification.VerificationFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.verification.VerificationFixture.PROVIDER;
import static nl.schoolleidersregister.verification.VerificationFixture.answer;
import static nl.schoolleidersregister.verification.VerificationFixture.answered;
import static nl.schoolleidersregister.verification.VerificationFixture.closed;
import static nl.schoolleidersregister.verification.VerificationFixture.found;
import static nl.schoolleidersregister.verification.VerificationFixture.given;
import static nl.schoolleidersregister.verification.VerificationFixture.opened;

import org.junit.jupiter.api.Test;

class AnswerVerificationTest {

    @Test
    void is_taken_also_after_the_last_day_while_nothing_is_found() {
        given(opened()).when(answer("2026-03-29", PROVIDER)).thenRecorded(answered("2026-03-29"));
        given(opened()).when(answer("2026-03-30", PROVIDER)).thenRecorded(answered("2026-03-30"));
    }

    @Test
    void refuses_another_provider() {
        given(opened()).when(answer("2026-03-05", OTHER_PROVIDER)).thenRefusedBy("verification.own");
    }

    @Test
    void refuses_a_second_answer() {
        given(opened(), answered("2026-03-05"))
                .when(answer("2026-03-06", PROVIDER))
                .thenRefusedBy("verification.answered");
    }

    @Test
    void refuses_an_answer_after_a_finding() {
        given(opened(), found("2026-03-05", IN_ORDER, null))
                .when(answer("2026-03-06", PROVIDER))
                .thenRefusedBy("verification.answered");
    }

    @Test
    void refuses_what_was_closed() {
        given(opened(), found("2026-03-05", IN_ORDER, null), closed("2026-03-05"))
                .when(answer("2026-03-06", PROVIDER))
                .thenRefusedBy("verification.open");
    }
}
