package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.ANNE;
import static nl.schoolleidersregister.offering.ExecutionFixture.BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.FIRST;
import static nl.schoolleidersregister.offering.ExecutionFixture.OTHER_BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.SECOND;
import static nl.schoolleidersregister.offering.ExecutionFixture.attended;
import static nl.schoolleidersregister.offering.ExecutionFixture.attendedFor;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandateEnded;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandated;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdraw;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdrawFor;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdrawn;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;

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

    @Test
    void what_a_board_recorded_it_takes_back_and_so_does_the_provider() {
        given(scheduled(), mandated("2026-02-01", BOARD), attendedFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .when(withdrawFor(BOARD, "2026-03-03", FIRST))
                .thenRecorded(withdrawn("2026-03-03", FIRST, ANNE));
        given(scheduled(), mandated("2026-02-01", BOARD), attendedFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .when(withdraw("2026-03-03", PROVIDER, FIRST))
                .thenRecorded(withdrawn("2026-03-03", FIRST, ANNE));
    }

    @Test
    void refuses_a_board_what_the_provider_or_another_board_recorded() {
        given(scheduled(), mandated("2026-02-01", BOARD), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(withdrawFor(BOARD, "2026-03-03", FIRST))
                .thenRefusedBy("mandate.own-records");
        given(
                        scheduled(),
                        mandated("2026-02-01", BOARD),
                        mandated("2026-02-01", OTHER_BOARD),
                        attendedFor(OTHER_BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .when(withdrawFor(BOARD, "2026-03-03", FIRST))
                .thenRefusedBy("mandate.own-records");
    }

    @Test
    void refuses_to_take_back_after_the_mandate_ended() {
        given(
                        scheduled(),
                        mandated("2026-02-01", BOARD),
                        attendedFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"),
                        mandateEnded("2026-03-02", BOARD))
                .when(withdrawFor(BOARD, "2026-03-03", FIRST))
                .thenRefusedBy("mandate.given");
    }
}
