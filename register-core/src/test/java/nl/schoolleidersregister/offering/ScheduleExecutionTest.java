package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.schedule;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.OfferingFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.period;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;

import org.junit.jupiter.api.Test;

class ScheduleExecutionTest {

    @Test
    void records_days_that_are_all_of_the_validation() {
        given().when(schedule(period("2026-03-02", "2026-03-05"))).thenRecorded(scheduled());
    }

    @Test
    void refuses_a_first_day_before_the_validation() {
        given().when(schedule(period("2026-03-03", "2026-03-05"))).thenRefusedBy("execution.validated");
    }

    @Test
    void refuses_a_last_day_after_the_validation() {
        given().when(schedule(period("2026-03-02", "2026-03-04"))).thenRefusedBy("execution.validated");
    }

    @Test
    void refuses_the_offering_of_another_provider() {
        given().when(schedule(new OfferedProgramme(
                        OTHER_PROVIDER, programme(480), period("2026-03-02", "2026-03-05"), false)))
                .thenRefusedBy("offering.own");
    }

    @Test
    void refuses_an_offering_that_was_withdrawn() {
        given().when(schedule(new OfferedProgramme(PROVIDER, programme(480), period("2026-03-02", "2026-03-05"), true)))
                .thenRefusedBy("offering.withdrawn");
    }
}
