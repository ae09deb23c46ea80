package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.declined;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validate;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;
import static nl.schoolleidersregister.offering.OfferingFixture.withdrawn;

import org.junit.jupiter.api.Test;

class ValidateOfferingTest {

    @Test
    void records_the_terms_as_validated_for_three_years_to_the_day() {
        given(submitted("2026-01-10"))
                .when(validate("2026-01-12", "2026-02-01", "2029-02-01"))
                .thenRecorded(validated("2026-01-12", "2026-02-01", "2029-02-01"));
    }

    @Test
    void refuses_three_years_and_a_day() {
        given(submitted("2026-01-10"))
                .when(validate("2026-01-12", "2026-02-01", "2029-02-02"))
                .thenRefusedBy("offering.term");
    }

    @Test
    void three_years_from_a_leap_day_end_on_the_28th() {
        given(submitted("2028-01-10"))
                .when(validate("2028-01-12", "2028-02-29", "2031-02-28"))
                .thenRecorded(validated("2028-01-12", "2028-02-29", "2031-02-28"));
        given(submitted("2028-01-10"))
                .when(validate("2028-01-12", "2028-02-29", "2031-03-01"))
                .thenRefusedBy("offering.term");
    }

    @Test
    void records_all_the_time_that_was_asked_and_refuses_a_minute_more() {
        given(submitted("2026-01-10"))
                .when(validate("2026-01-12", "2026-02-01", "2027-02-01", 480))
                .thenRecorded(validated("2026-01-12", "2026-02-01", "2027-02-01", 480));
        given(submitted("2026-01-10"))
                .when(validate("2026-01-12", "2026-02-01", "2027-02-01", 481))
                .thenRefusedBy("offering.time");
    }

    @Test
    void refuses_what_was_never_submitted() {
        given().when(validate("2026-01-12", "2026-02-01", "2029-02-01")).thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_was_validated() {
        given(submitted("2026-01-10"), validated("2026-01-11", "2026-02-01", "2027-02-01"))
                .when(validate("2026-01-12", "2026-02-01", "2029-02-01"))
                .thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_was_declined() {
        given(submitted("2026-01-10"), declined("2026-01-11"))
                .when(validate("2026-01-12", "2026-02-01", "2029-02-01"))
                .thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_the_provider_withdrew_while_it_waited() {
        given(submitted("2026-01-10"), withdrawn("2026-01-11"))
                .when(validate("2026-01-12", "2026-02-01", "2029-02-01"))
                .thenRefusedBy("offering.waiting");
    }
}
