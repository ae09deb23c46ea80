package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.ANNE;
import static nl.schoolleidersregister.offering.ExecutionFixture.FIRST;
import static nl.schoolleidersregister.offering.ExecutionFixture.SECOND;
import static nl.schoolleidersregister.offering.ExecutionFixture.attended;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdraw;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawAttendanceTest {

    @Test
    void records_why() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(withdraw("2026-09-01", OfferingFixture.PROVIDER, FIRST))
                .thenRecorded(withdrawn("2026-09-01", FIRST, ANNE));
    }

    @Test
    void refuses_another_provider() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(withdraw("2026-03-03", OfferingFixture.OTHER_PROVIDER, FIRST))
                .thenRefusedBy("offering.own");
    }

    @Test
    void refuses_what_never_stood_there() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(withdraw("2026-03-03", OfferingFixture.PROVIDER, SECOND))
                .thenRefusedBy("attendance.stands");
    }

    @Test
    void refuses_what_was_withdrawn() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240), withdrawn("2026-03-02", FIRST, ANNE))
                .when(withdraw("2026-03-03", OfferingFixture.PROVIDER, FIRST))
                .thenRefusedBy("attendance.stands");
    }
}
