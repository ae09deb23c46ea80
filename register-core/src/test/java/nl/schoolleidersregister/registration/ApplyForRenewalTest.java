package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.APPLICATION;
import static nl.schoolleidersregister.registration.CycleFixture.BOTH;
import static nl.schoolleidersregister.registration.CycleFixture.POSITION;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.apply;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapseDecided;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.provisionally;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.CycleFixture.resumed;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.shared.Moments.leaderOn;

import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import org.junit.jupiter.api.Test;

class ApplyForRenewalTest {

    @Test
    void re_registration_is_asked_from_six_months_before_the_due_date() {
        leader().when(apply("2026-02-01")).thenRecorded(applied("2026-02-01"));
        leader().when(apply("2026-01-31")).thenRefusedBy("renewal.window");
    }

    @Test
    void a_pause_moves_the_window() {
        leader(paused("2024-01-01", "2026-01-01"), resumed("2024-01-11"))
                .when(apply("2026-02-11"))
                .thenRecorded(applied("2026-02-11"));
        leader(paused("2024-01-01", "2026-01-01"), resumed("2024-01-11"))
                .when(apply("2026-02-10"))
                .thenRefusedBy("renewal.window");
    }

    @Test
    void the_window_opens_for_the_earliest_due_date_that_may_hold() {
        leader(reRegistered("2026-08-01", cycle("2026-08-01", "2030-08-01")))
                .when(new ApplyForRenewal(DOSSIER, leaderOn("2030-02-01"), APPLICATION, POSITION, BOTH))
                .thenRecorded(applied("2030-02-01"));
        leader(reRegistered("2026-08-01", cycle("2026-08-01", "2030-08-01")))
                .when(new ApplyForRenewal(DOSSIER, leaderOn("2030-01-31"), APPLICATION, POSITION, BOTH))
                .thenRefusedBy("renewal.window");
    }

    @Test
    void who_is_late_applies_until_that_time_is_over() {
        leader(markedLate()).when(apply("2027-01-31")).thenRecorded(applied("2027-01-31"));
        leader(markedLate()).when(apply("2027-02-01")).thenRefusedBy("renewal.late-term");
    }

    @Test
    void one_application_waits_at_a_time() {
        leader(applied("2026-03-01")).when(apply("2026-03-02")).thenRefusedBy("renewal.applied-once");
    }

    @Test
    void an_application_taken_back_makes_room_for_another() {
        leader(
                        applied("2026-03-01"),
                        new CycleEvent.ApplicationWithdrawn(
                                APPLICATION, applied("2026-03-02").at()))
                .when(apply("2026-03-03"))
                .thenRecorded(applied("2026-03-03"));
    }

    @Test
    void refuses_during_a_pause() {
        leader(paused("2026-03-01", "2028-03-01")).when(apply("2026-03-02")).thenRefusedBy("renewal.not-paused");
    }

    @Test
    void the_missing_part_of_the_last_cycle_comes_first() {
        leader(provisionally("2026-08-03", cycle("2026-08-01", "2030-08-01"), "2027-08-03"))
                .when(apply("2030-03-01"))
                .thenRefusedBy("renewal.missing-part");
    }

    @Test
    void refuses_once_it_was_decided_that_the_registration_ends() {
        leader(markedLate(), lapseDecided("2027-03-01", "2027-04-13"))
                .when(apply("2027-03-02"))
                .thenRefusedBy("registration.not-ending");
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        enrolledLeader().when(apply("2026-03-01")).thenRefusedBy("registration.runs");
        leader(lapsed("2026-02-01")).when(apply("2026-03-01")).thenRefusedBy("registration.runs");
    }
}
