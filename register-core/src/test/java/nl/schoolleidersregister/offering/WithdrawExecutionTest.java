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
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawExecution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimListed;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.Test;

class WithdrawExecutionTest {

    private static final String ON = "2026-09-01";

    private static WithdrawExecution withdraw(String from) {
        return new WithdrawExecution(EXECUTION, registrarOn(ON), day(from), ExecutionError.NOT_AS_VALIDATED);
    }

    private static ExecutionWithdrawn gone(String from) {
        return new ExecutionWithdrawn(day(from), ExecutionError.NOT_AS_VALIDATED, noon(ON));
    }

    private static AttendanceWithdrawn with(AttendanceId id, DossierId who) {
        return new AttendanceWithdrawn(id, EXECUTION, who, AttendanceError.EXECUTION_WITHDRAWN, noon(ON));
    }

    private static ClaimListed listed(DossierId who) {
        return new ClaimListed(who, noon(ON));
    }

    private static ClaimVoided voided(DossierId who, String from) {
        return new ClaimVoided(EXECUTION, who, day(from), noon(ON));
    }

    @Test
    void takes_everybody_who_stands_on_the_list_with_it() {
        given(
                        scheduled(),
                        attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240),
                        attended("2026-03-02", SECOND, BRAM, "2026-03-02", 240),
                        attended("2026-03-03", attendance(3), ANNE, "2026-03-03", 60),
                        withdrawn("2026-03-04", attendance(3), ANNE))
                .when(withdraw("2026-03-02"))
                .thenRecorded(gone("2026-03-02"), with(FIRST, ANNE), with(SECOND, BRAM));
    }

    @Test
    void an_execution_where_nobody_was_can_be_withdrawn() {
        given(scheduled()).when(withdraw("2026-03-02")).thenRecorded(gone("2026-03-02"));
    }

    @Test
    void from_a_day_in_between_leaves_what_was_before() {
        given(
                        scheduled(),
                        attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240),
                        attended("2026-03-03", SECOND, ANNE, "2026-03-03", 240))
                .when(withdraw("2026-03-03"))
                .thenRecorded(gone("2026-03-03"), with(SECOND, ANNE));
    }

    @Test
    void from_before_it_began_is_all_of_it() {
        given(scheduled()).when(withdraw("2026-01-01")).thenRecorded(gone("2026-03-02"));
    }

    @Test
    void comes_to_who_says_to_have_been_there() {
        given(scheduled(), listed(ANNE))
                .when(withdraw("2026-03-02"))
                .thenRecorded(gone("2026-03-02"), voided(ANNE, "2026-03-02"));
    }

    @Test
    void refuses_a_second_time() {
        given(scheduled(), gone("2026-03-02")).when(withdraw("2026-03-02")).thenRefusedBy("execution.withdrawn");
        given(scheduled(), gone("2026-03-03")).when(withdraw("2026-03-04")).thenRefusedBy("execution.withdrawn");
    }

    @Test
    void goes_further_back_a_second_time() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240), gone("2026-03-03"))
                .when(withdraw("2026-03-02"))
                .thenRecorded(gone("2026-03-02"), with(FIRST, ANNE));
    }
}
