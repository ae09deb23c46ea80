package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.decline;
import static nl.schoolleidersregister.offering.OfferingFixture.declined;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;

import org.junit.jupiter.api.Test;

class DeclineOfferingTest {

    @Test
    void records_the_reason() {
        given(submitted("2026-01-10")).when(decline("2026-01-12")).thenRecorded(declined("2026-01-12"));
    }

    @Test
    void refuses_what_was_never_submitted() {
        given().when(decline("2026-01-12")).thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_was_declined() {
        given(submitted("2026-01-10"), declined("2026-01-11"))
                .when(decline("2026-01-12"))
                .thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_was_validated() {
        given(submitted("2026-01-10"), validated("2026-01-11", "2026-02-01", "2027-02-01"))
                .when(decline("2026-01-12"))
                .thenRefusedBy("offering.waiting");
    }
}
