package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.askDeferral;
import static nl.schoolleidersregister.registration.CycleFixture.deferralAsked;
import static nl.schoolleidersregister.registration.CycleFixture.deferralGranted;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.CycleFixture.resumed;

import org.junit.jupiter.api.Test;

class RequestDeferralTest {

    @Test
    void more_time_is_asked_up_to_the_day_before_the_due_date() {
        leader().when(askDeferral("2026-07-31", "2027-02-01")).thenRecorded(deferralAsked("2026-07-31", "2027-02-01"));
        leader().when(askDeferral("2026-08-01", "2027-02-01")).thenRefusedBy("deferral.in-time");
    }

    @Test
    void a_pause_moves_that_day() {
        leader(paused("2024-01-01", "2026-01-01"), resumed("2024-01-11"))
                .when(askDeferral("2026-08-10", "2027-02-01"))
                .thenRecorded(deferralAsked("2026-08-10", "2027-02-01"));
        leader(paused("2024-01-01", "2026-01-01"), resumed("2024-01-11"))
                .when(askDeferral("2026-08-11", "2027-02-01"))
                .thenRefusedBy("deferral.in-time");
    }

    @Test
    void who_is_late_has_no_time_left_to_put_later() {
        leader(markedLate()).when(askDeferral("2026-09-01", "2027-06-01")).thenRefusedBy("deferral.in-time");
    }

    @Test
    void more_time_ends_after_the_time_there_is() {
        leader().when(askDeferral("2026-07-01", "2026-08-02")).thenRecorded(deferralAsked("2026-07-01", "2026-08-02"));
        leader().when(askDeferral("2026-07-01", "2026-08-01")).thenRefusedBy("deferral.more-time");
    }

    @Test
    void one_request_is_for_a_year_at_most() {
        leader().when(askDeferral("2026-07-01", "2027-08-01")).thenRecorded(deferralAsked("2026-07-01", "2027-08-01"));
        leader().when(askDeferral("2026-07-01", "2027-08-02")).thenRefusedBy("deferral.maximum");
    }

    @Test
    void a_second_year_begins_where_the_first_ends() {
        leader(deferralGranted("2026-07-01", "2027-08-01"))
                .when(askDeferral("2027-07-31", "2028-08-01"))
                .thenRecorded(deferralAsked("2027-07-31", "2028-08-01"));
        leader(deferralGranted("2026-07-01", "2027-08-01"))
                .when(askDeferral("2027-08-01", "2028-08-01"))
                .thenRefusedBy("deferral.in-time");
    }

    @Test
    void all_of_a_cycle_together_are_two_years_at_most() {
        leader(deferralGranted("2026-07-01", "2028-01-01"))
                .when(askDeferral("2027-12-01", "2028-08-01"))
                .thenRecorded(deferralAsked("2027-12-01", "2028-08-01"));
        leader(deferralGranted("2026-07-01", "2028-01-01"))
                .when(askDeferral("2027-12-01", "2028-08-02"))
                .thenRefusedBy("deferral.total");
    }

    @Test
    void one_request_waits_at_a_time() {
        leader(deferralAsked("2026-06-01", "2027-02-01"))
                .when(askDeferral("2026-07-01", "2027-03-01"))
                .thenRefusedBy("deferral.once");
    }

    @Test
    void refuses_once_it_was_decided_that_the_registration_ends() {
        leader(removalDecided("2026-06-01", "2026-07-14"))
                .when(askDeferral("2026-07-01", "2027-02-01"))
                .thenRefusedBy("registration.not-ending");
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        enrolledLeader().when(askDeferral("2026-07-01", "2027-02-01")).thenRefusedBy("registration.runs");
        leader(lapsed("2026-06-01"))
                .when(askDeferral("2026-07-01", "2027-02-01"))
                .thenRefusedBy("registration.runs");
    }
}
