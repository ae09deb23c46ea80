package nl.schoolleidersregister.namesake;

import static nl.schoolleidersregister.namesake.NamesakeFixture.admit;
import static nl.schoolleidersregister.namesake.NamesakeFixture.admitted;
import static nl.schoolleidersregister.namesake.NamesakeFixture.dismissed;
import static nl.schoolleidersregister.namesake.NamesakeFixture.given;
import static nl.schoolleidersregister.namesake.NamesakeFixture.suspected;

import org.junit.jupiter.api.Test;

class AdmitTest {

    @Test
    void decides_an_open_task() {
        given(suspected("2026-01-10")).when(admit("2026-01-12")).thenRecorded(admitted("2026-01-12"));
    }

    @Test
    void refuses_a_task_that_does_not_exist() {
        given().when(admit("2026-01-12")).thenRefusedBy("namesake.open");
    }

    @Test
    void refuses_a_task_that_was_decided_so() {
        given(suspected("2026-01-10"), admitted("2026-01-11"))
                .when(admit("2026-01-12"))
                .thenRefusedBy("namesake.open");
    }

    @Test
    void refuses_a_task_that_was_decided_otherwise() {
        given(suspected("2026-01-10"), dismissed("2026-01-11"))
                .when(admit("2026-01-12"))
                .thenRefusedBy("namesake.open");
    }
}
