package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.ANNE;
import static nl.schoolleidersregister.offering.ExecutionFixture.BRAM;
import static nl.schoolleidersregister.offering.ExecutionFixture.EXECUTION;
import static nl.schoolleidersregister.offering.ExecutionFixture.FIRST;
import static nl.schoolleidersregister.offering.ExecutionFixture.SECOND;
import static nl.schoolleidersregister.offering.ExecutionFixture.attendance;
import static nl.schoolleidersregister.offering.ExecutionFixture.attended;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdrawn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.Test;

class WithdrawExecutionTest {

    private static final String ON = "2026-09-01";

    private static WithdrawExecution withdraw() {
        return new WithdrawExecution(EXECUTION, registrarOn(ON), ExecutionError.NOT_AS_VALIDATED);
    }

    private static ExecutionWithdrawn gone() {
        return new ExecutionWithdrawn(ExecutionError.NOT_AS_VALIDATED, noon(ON));
    }

    private static AttendanceWithdrawn with(AttendanceId id, DossierId who) {
        return new AttendanceWithdrawn(id, EXECUTION, who, AttendanceError.EXECUTION_WITHDRAWN, noon(ON));
    }

    @Test
    void takes_everybody_who_stands_on_the_list_with_it() {
        given(
                        scheduled(),
                        attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240),
                        attended("2026-03-02", SECOND, BRAM, "2026-03-02", 240),
                        attended("2026-03-03", attendance(3), ANNE, "2026-03-03", 60),
                        withdrawn("2026-03-04", attendance(3), ANNE))
                .when(withdraw())
                .thenRecorded(gone(), with(FIRST, ANNE), with(SECOND, BRAM));
    }

    @Test
    void an_execution_where_nobody_was_can_be_withdrawn() {
        given(scheduled()).when(withdraw()).thenRecorded(gone());
    }

    @Test
    void refuses_a_second_time() {
        given(scheduled(), gone()).when(withdraw()).thenRefusedBy("execution.withdrawn");
    }
}
