package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.IssuerFixture.ONE;
import static nl.schoolleidersregister.evc.IssuerFixture.TODAY;
import static nl.schoolleidersregister.evc.IssuerFixture.given;
import static nl.schoolleidersregister.evc.IssuerFixture.takenBack;
import static nl.schoolleidersregister.evc.IssuerFixture.tell;
import static nl.schoolleidersregister.evc.IssuerFixture.told;

import org.junit.jupiter.api.Test;

class TellStatusTest {

    @Test
    void what_is_taken_back_is_recorded_once_and_that_it_was_told_each_time() {
        given().when(tell("2026-09-01", ONE)).thenRecorded(takenBack(ONE), told());
        given(takenBack(ONE), told()).when(tell("2026-09-01", ONE)).thenRecorded(told());
        given().when(tell("2026-09-01")).thenRecorded(told());
        given().when(tell(TODAY, ONE)).thenFacts();
        given().when(tell("2026-09-11", ONE)).thenRefusedBy("evc.told-day");
    }
}
