package nl.schoolleidersregister.recognition;

import static nl.schoolleidersregister.recognition.GuidedFixture.CREDITED;
import static nl.schoolleidersregister.recognition.GuidedFixture.REFUSE;
import static nl.schoolleidersregister.recognition.GuidedFixture.REFUSED;
import static nl.schoolleidersregister.recognition.GuidedFixture.WITHDRAWN;
import static nl.schoolleidersregister.recognition.GuidedFixture.given;

import org.junit.jupiter.api.Test;

class RefuseGuidedCreditingTest {

    @Test
    void notes_once_that_the_ledger_did_not_take_it() {
        given(CREDITED).when(REFUSE).thenRecorded(REFUSED);
        given(CREDITED, REFUSED).when(REFUSE).thenNothing();
        given(CREDITED, WITHDRAWN).when(REFUSE).thenNothing();
    }
}
