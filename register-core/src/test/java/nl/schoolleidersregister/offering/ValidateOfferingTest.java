package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.Advice.DECLINE;
import static nl.schoolleidersregister.offering.Advice.VALIDATE;
import static nl.schoolleidersregister.offering.OfferingFixture.OTHERWISE;
import static nl.schoolleidersregister.offering.OfferingFixture.TIED;
import static nl.schoolleidersregister.offering.OfferingFixture.TIED_ELSEWHERE;
import static nl.schoolleidersregister.offering.OfferingFixture.advised;
import static nl.schoolleidersregister.offering.OfferingFixture.changed;
import static nl.schoolleidersregister.offering.OfferingFixture.declined;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.notFollowed;
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

    @Test
    void against_the_advice_it_says_why() {
        given(submitted("2026-01-10"), advised("2026-01-11", DECLINE, "2026-01-11"))
                .when(validate("2026-01-12", Judge.IMPARTIAL, OTHERWISE))
                .thenRecorded(notFollowed("2026-01-12"), validated("2026-01-12", "2026-02-01", "2027-02-01"));
        given(submitted("2026-01-10"), advised("2026-01-11", DECLINE, "2026-01-11"))
                .when(validate("2026-01-12", Judge.IMPARTIAL, null))
                .thenRefusedBy("offering.advice-explained");
    }

    @Test
    void what_is_said_about_an_advice_that_is_followed_or_was_never_given_is_not_kept() {
        given(submitted("2026-01-10"), advised("2026-01-11", VALIDATE, "2026-01-11"))
                .when(validate("2026-01-12", Judge.IMPARTIAL, OTHERWISE))
                .thenRecorded(validated("2026-01-12", "2026-02-01", "2027-02-01"));
        given(submitted("2026-01-10"))
                .when(validate("2026-01-12", Judge.IMPARTIAL, OTHERWISE))
                .thenRecorded(validated("2026-01-12", "2026-02-01", "2027-02-01"));
    }

    @Test
    void refuses_who_is_tied_to_the_board_of_the_academy() {
        given(submitted("2026-01-10")).when(validate("2026-01-12", TIED, null)).thenRefusedBy("offering.own-board");
        given(submitted("2026-01-10"))
                .when(validate("2026-01-12", TIED_ELSEWHERE, null))
                .thenRecorded(validated("2026-01-12", "2026-02-01", "2027-02-01"));
    }

    @Test
    void a_new_version_is_validated_from_tomorrow_and_not_from_today() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(validate("2026-03-05", "2026-03-06", "2029-03-06", 300))
                .thenRecorded(validated("2026-03-05", "2026-03-06", "2029-03-06", 300));
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(validate("2026-03-05", "2026-03-05", "2029-03-05", 300))
                .thenRefusedBy("offering.version-later");
    }

    @Test
    void a_new_version_is_validated_for_at_most_the_time_that_was_asked_for_it() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(validate("2026-03-05", "2026-04-01", "2029-03-05", 301))
                .thenRefusedBy("offering.time");
    }

    @Test
    void a_new_version_begins_after_the_first_day_of_the_one_before_it() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-06-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(validate("2026-03-05", "2026-06-02", "2029-03-06", 300))
                .thenRecorded(validated("2026-03-05", "2026-06-02", "2029-03-06", 300));
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-06-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(validate("2026-03-05", "2026-06-01", "2029-03-06", 300))
                .thenRefusedBy("offering.version-later");
    }
}
