package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.change;
import static nl.schoolleidersregister.offering.OfferingFixture.changed;
import static nl.schoolleidersregister.offering.OfferingFixture.declined;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;
import static nl.schoolleidersregister.offering.OfferingFixture.withdrawn;

import org.junit.jupiter.api.Test;

class SubmitNewVersionTest {

    @Test
    void waits_while_the_old_one_stays_in_force() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"))
                .when(change("2026-03-01", 300))
                .thenRecorded(changed("2026-03-01", 300));
    }

    @Test
    void refuses_what_was_never_validated() {
        given(submitted("2026-01-10")).when(change("2026-03-01", 300)).thenRefusedBy("offering.validated");
        given(submitted("2026-01-10"), declined("2026-01-11"))
                .when(change("2026-03-01", 300))
                .thenRefusedBy("offering.validated");
    }

    @Test
    void refuses_another_while_one_waits() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(change("2026-03-02", 240))
                .thenRefusedBy("offering.one-version");
    }

    @Test
    void takes_another_once_the_one_that_waited_was_declined() {
        given(
                        submitted("2026-01-10"),
                        validated("2026-01-12", "2026-02-01", "2027-02-01"),
                        changed("2026-03-01", 300),
                        declined("2026-03-02"))
                .when(change("2026-03-03", 240))
                .thenRecorded(changed("2026-03-03", 240));
    }

    @Test
    void refuses_what_is_the_same_as_what_is_in_force() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"))
                .when(change("2026-03-01", 360))
                .thenRefusedBy("offering.same");
    }

    @Test
    void refuses_another_provider() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"))
                .when(change("2026-03-01", OTHER_PROVIDER, 300))
                .thenRefusedBy("offering.own");
    }

    @Test
    void refuses_what_was_withdrawn() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), withdrawn("2026-02-20"))
                .when(change("2026-03-01", 300))
                .thenRefusedBy("offering.withdrawn");
    }
}
