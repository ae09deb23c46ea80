package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.EXECUTION;
import static nl.schoolleidersregister.offering.OfferingFixture.OFFERING;
import static nl.schoolleidersregister.offering.OfferingFixture.REASON;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.offering.OfferingCommand.ListExecution;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class ListExecutionTest {

    private static final String ON = "2026-09-01";
    private static final OfferingRevoked REVOKED =
            new OfferingRevoked(day("2026-03-05"), Personal.of(REASON), noon(ON));

    private static ListExecution list(String last) {
        return new ListExecution(OFFERING, registerOn(ON), EXECUTION, day(last));
    }

    private static ExecutionListed listed(String last) {
        return new ExecutionListed(EXECUTION, day(last), noon(ON));
    }

    private static ExecutionVoided voided() {
        return new ExecutionVoided(EXECUTION, day("2026-03-05"), noon(ON));
    }

    private static OfferingEvent valid() {
        return validated("2026-01-11", "2026-02-01", "2027-02-01");
    }

    @Test
    void notes_it_once() {
        given(submitted("2026-01-10"), valid()).when(list("2026-03-05")).thenRecorded(listed("2026-03-05"));
        given(submitted("2026-01-10"), valid(), listed("2026-03-05"))
                .when(list("2026-03-05"))
                .thenNothing();
    }

    @Test
    void says_once_that_the_validation_was_taken_back_before() {
        given(submitted("2026-01-10"), valid(), REVOKED)
                .when(list("2026-03-05"))
                .thenRecorded(listed("2026-03-05"), voided());
        given(submitted("2026-01-10"), valid(), REVOKED, listed("2026-03-05"), voided())
                .when(list("2026-03-05"))
                .thenNothing();
    }

    @Test
    void leaves_what_was_over_before_that_day() {
        given(submitted("2026-01-10"), valid(), REVOKED)
                .when(list("2026-03-04"))
                .thenRecorded(listed("2026-03-04"));
    }
}
