package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.GuidedFixture.CREDITED;
import static nl.schoolleidersregister.recognition.GuidedFixture.REFUSED;
import static nl.schoolleidersregister.recognition.GuidedFixture.WITHDRAW;
import static nl.schoolleidersregister.recognition.GuidedFixture.WITHDRAWN;
import static nl.schoolleidersregister.recognition.GuidedFixture.given;

import org.junit.jupiter.api.Test;

class WithdrawGuidedCreditTest {

    @Test
    void withdraws_what_stands_once() {
        given(CREDITED).when(WITHDRAW).thenRecorded(WITHDRAWN);
        given(CREDITED, WITHDRAWN).when(WITHDRAW).thenNothing();
        given(CREDITED, REFUSED).when(WITHDRAW).thenNothing();
    }
}
