package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.deferralGranted;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.provisionally;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.CycleFixture.resumed;
import static nl.schoolleidersregister.registration.CycleFixture.suspended;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.shared.Moments.leaderOn;

import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import org.junit.jupiter.api.Test;

class StartPauseTest {

    @Test
    void stops_the_clock_today_for_two_years_at_most() {
        leader().when(pause("2024-01-01")).thenRecorded(paused("2024-01-01", "2026-01-01"));
    }

    @Test
    void a_second_pause_takes_what_the_first_left() {
        leader(paused("2024-01-01", "2026-01-01"), resumed("2024-12-31"))
                .when(pause("2025-02-01"))
                .thenRecorded(paused("2025-02-01", "2026-02-02"));
    }

    @Test
    void one_day_may_be_left_but_not_none() {
        leader(paused("2024-01-01", "2026-01-01"), resumed("2025-12-31"))
                .when(pause("2026-02-01"))
                .thenRecorded(paused("2026-02-01", "2026-02-02"));
        leader(paused("2024-01-01", "2026-01-01"), resumed("2026-01-01"))
                .when(pause("2026-02-01"))
                .thenRefusedBy("pause.maximum");
    }

    @Test
    void the_next_cycle_has_its_own_two_years() {
        leader(
                        paused("2024-01-01", "2026-01-01"),
                        resumed("2026-01-01"),
                        reRegistered("2028-08-01", cycle("2028-08-01", "2032-08-01")))
                .when(pause("2029-01-01"))
                .thenRecorded(paused("2029-01-01", "2031-01-01"));
    }

    @Test
    void refuses_a_second_pause_at_a_time() {
        leader(paused("2024-01-01", "2026-01-01")).when(pause("2024-02-01")).thenRefusedBy("pause.once");
    }

    @Test
    void refuses_who_is_late_or_provisional_or_suspended() {
        leader(markedLate()).when(pause("2026-09-01")).thenRefusedBy("pause.standing");
        leader(provisionally("2026-08-03", cycle("2026-08-01", "2030-08-01"), "2027-08-03"))
                .when(pause("2026-09-01"))
                .thenRefusedBy("pause.standing");
        leader(suspended("2024-01-01", null)).when(pause("2024-02-01")).thenRefusedBy("pause.standing");
    }

    @Test
    void a_pause_moves_the_due_date_so_it_begins_before_that_day_also_when_there_is_more_time() {
        leader(deferralGranted("2026-07-01", "2027-02-01"))
                .when(pause("2026-07-31"))
                .thenRecorded(paused("2026-07-31", "2028-07-31"));
        leader(deferralGranted("2026-07-01", "2027-02-01"))
                .when(pause("2026-08-01"))
                .thenRefusedBy("pause.standing");
    }

    @Test
    void refuses_while_an_application_waits() {
        leader(applied("2026-03-01")).when(pause("2026-03-02")).thenRefusedBy("pause.no-application");
    }

    @Test
    void refuses_once_it_was_decided_that_the_registration_ends() {
        leader(removalDecided("2024-01-01", "2024-02-13"))
                .when(pause("2024-02-01"))
                .thenRefusedBy("registration.not-ending");
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        enrolledLeader().when(pause("2024-01-01")).thenRefusedBy("registration.runs");
        leader(lapsed("2024-01-01")).when(pause("2024-01-01")).thenRefusedBy("registration.runs");
    }

    private static StartPause pause(String on) {
        return new StartPause(DOSSIER, leaderOn(on), RULES);
    }
}
