package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;
import static nl.schoolleidersregister.offering.OfferingFixture.withdraw;
import static nl.schoolleidersregister.offering.OfferingFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawOfferingTest {

    @Test
    void records_it_while_it_waits() {
        given(submitted("2026-01-10")).when(withdraw("2026-01-12", PROVIDER)).thenRecorded(withdrawn("2026-01-12"));
    }

    @Test
    void records_it_when_it_was_validated() {
        given(submitted("2026-01-10"), validated("2026-01-11", "2026-02-01", "2027-02-01"))
                .when(withdraw("2026-01-12", PROVIDER))
                .thenRecorded(withdrawn("2026-01-12"));
    }

    @Test
    void refuses_another_provider() {
        given(submitted("2026-01-10"))
                .when(withdraw("2026-01-12", OTHER_PROVIDER))
                .thenRefusedBy("offering.own");
    }

    @Test
    void refuses_what_nobody_submitted() {
        given().when(withdraw("2026-01-12", PROVIDER)).thenRefusedBy("offering.own");
    }

    @Test
    void refuses_what_was_withdrawn() {
        given(submitted("2026-01-10"), withdrawn("2026-01-11"))
                .when(withdraw("2026-01-12", PROVIDER))
                .thenRefusedBy("offering.withdrawn");
    }
}
