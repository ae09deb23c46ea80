package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.applicant;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.deferralAsked;
import static nl.schoolleidersregister.registration.CycleFixture.deferralGranted;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.learned;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.meet;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.CycleFixture.noticeGiven;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.CycleFixture.resumed;
import static nl.schoolleidersregister.registration.CycleFixture.windowOpened;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

/** What the calendar of a cycle brings by itself: window, notices, and who is late (art. D1, D4). */
class MeetDayTest {

    private static final int THREE_QUARTERS = 7_200;

    private static final RegistrationEvent[] TOLD = {
        windowOpened("2026-02-01", "2026-08-01"),
        noticeGiven("2026-02-01", 6, "2026-08-01"),
        noticeGiven("2026-05-01", 3, "2026-08-01"),
        noticeGiven("2026-07-01", 1, "2026-08-01")
    };

    @Test
    void most_days_bring_nothing() {
        leader().when(meet("2024-05-01")).thenNothing();
    }

    @Test
    void the_window_opens_six_months_before_the_due_date_with_the_first_notice() {
        leader().when(meet("2026-01-31")).thenNothing();
        leader().when(meet("2026-02-01"))
                .thenRecorded(windowOpened("2026-02-01", "2026-08-01"), noticeGiven("2026-02-01", 6, "2026-08-01"));
        leader(windowOpened("2026-02-01", "2026-08-01"), noticeGiven("2026-02-01", 6, "2026-08-01"))
                .when(meet("2026-02-01"))
                .thenNothing();
    }

    @Test
    void the_second_notice_comes_three_months_before() {
        leader(TOLD[0], TOLD[1]).when(meet("2026-04-30")).thenNothing();
        leader(TOLD[0], TOLD[1]).when(meet("2026-05-01")).thenRecorded(TOLD[2]);
        leader(TOLD[0], TOLD[1], TOLD[2]).when(meet("2026-05-01")).thenNothing();
    }

    @Test
    void the_third_notice_comes_a_month_before() {
        leader(TOLD[0], TOLD[1], TOLD[2]).when(meet("2026-06-30")).thenNothing();
        leader(TOLD[0], TOLD[1], TOLD[2]).when(meet("2026-07-01")).thenRecorded(TOLD[3]);
        leader(TOLD).when(meet("2026-07-01")).thenNothing();
        leader(TOLD).when(meet("2026-07-31")).thenNothing();
    }

    @Test
    void who_missed_earlier_notices_gets_the_latest_only() {
        leader().when(meet("2026-06-15"))
                .thenRecorded(windowOpened("2026-06-15", "2026-08-01"), noticeGiven("2026-06-15", 3, "2026-08-01"));
    }

    @Test
    void a_due_date_that_a_pause_moved_has_a_window_and_notices_of_its_own() {
        var moved =
                new RegistrationEvent[] {TOLD[0], TOLD[1], paused("2026-03-01", "2028-03-01"), resumed("2026-09-01")};
        leader(moved)
                .when(meet("2026-09-01"))
                .thenRecorded(windowOpened("2026-09-01", "2027-02-01"), noticeGiven("2026-09-01", 6, "2027-02-01"));
        leader(moved)
                .given(windowOpened("2026-09-01", "2027-02-01"), noticeGiven("2026-09-01", 6, "2027-02-01"))
                .when(meet("2026-10-31"))
                .thenNothing();
        leader(moved)
                .given(windowOpened("2026-09-01", "2027-02-01"), noticeGiven("2026-09-01", 6, "2027-02-01"))
                .when(meet("2026-11-01"))
                .thenRecorded(noticeGiven("2026-11-01", 3, "2027-02-01"));
    }

    @Test
    void a_cycle_still_to_begin_brings_nothing() {
        leader(reRegistered("2026-03-01", cycle("2026-08-01", "2030-08-01")))
                .when(meet("2026-03-02"))
                .thenNothing();
    }

    @Test
    void who_did_not_apply_is_late_on_the_due_date_for_six_months() {
        leader(TOLD).when(meet("2026-08-01")).thenRecorded(markedLate());
        leader(TOLD).given(markedLate()).when(meet("2026-08-01")).thenNothing();
        leader(TOLD).given(markedLate()).when(meet("2026-08-02")).thenNothing();
    }

    @Test
    void who_learned_enough_and_did_not_apply_is_late_too() {
        leader(TOLD)
                .given(learned(1, Basis.VALIDATED, "2025-01-10", CycleFixture.ALL))
                .when(meet("2026-08-01"))
                .thenRecorded(markedLate());
    }

    @Test
    void who_has_more_time_is_late_when_that_is_over() {
        leader(TOLD)
                .given(deferralGranted("2026-07-15", "2027-02-01"))
                .when(meet("2026-08-01"))
                .thenNothing();
        leader(TOLD)
                .given(deferralGranted("2026-07-15", "2027-02-01"))
                .when(meet("2027-01-31"))
                .thenNothing();
        leader(TOLD)
                .given(deferralGranted("2026-07-15", "2027-02-01"))
                .when(meet("2027-02-01"))
                .thenRecorded(markedLate("2027-02-01", "2026-08-01", "2027-08-01"));
    }

    @Test
    void nobody_is_late_while_another_regulation_that_may_judge_still_gives_time() {
        var underOld = learned(1, Basis.VALIDATED, "2028-03-10", THREE_QUARTERS);
        leader(reRegistered("2026-03-01", cycle("2026-08-01", "2030-08-01")), underOld)
                .when(meet("2030-08-01", CycleFixture.BOTH))
                .thenNothing();
        var told = new RegistrationEvent[] {
            reRegistered("2026-03-01", cycle("2026-08-01", "2030-08-01")),
            underOld,
            windowOpened("2031-02-01", "2031-08-01"),
            noticeGiven("2031-07-01", 1, "2031-08-01")
        };
        leader(told).when(meet("2031-07-31", CycleFixture.BOTH)).thenNothing();
        leader(told)
                .when(meet("2031-08-01", CycleFixture.BOTH))
                .thenRecorded(markedLate("2031-08-01", "2031-08-01", "2032-02-01"));
    }

    @Test
    void nobody_is_late_while_an_application_waits() {
        applicant(TOLD[0], TOLD[1], TOLD[2], learned(1, Basis.VALIDATED, "2025-01-10", CycleFixture.HALF))
                .given(CycleFixture.proposed("2026-06-15", ProposalKind.REFUSE, "2026-06-29"))
                .when(meet("2026-08-01"))
                .thenNothing();
    }

    @Test
    void nobody_is_late_while_a_request_for_more_time_waits() {
        leader(TOLD)
                .given(deferralAsked("2026-07-15", "2027-02-01"))
                .when(meet("2026-08-01"))
                .thenNothing();
    }

    @Test
    void who_waited_for_an_answer_about_more_time_has_all_of_the_late_term() {
        leader(TOLD)
                .given(
                        deferralAsked("2026-07-15", "2027-02-01"),
                        new DeferralRefused(CycleFixture.DEFERRAL, Personal.of(CycleFixture.WHY), noon("2026-09-10")))
                .when(meet("2026-09-11"))
                .thenRecorded(markedLate("2026-09-11", "2026-08-01", "2027-03-11"));
    }

    @Test
    void nobody_is_late_during_a_pause() {
        leader(TOLD)
                .given(paused("2026-07-31", "2028-07-31"))
                .when(meet("2026-08-01"))
                .thenNothing();
    }

    @Test
    void a_registration_of_which_was_decided_that_it_ends_is_not_late() {
        leader(TOLD)
                .given(removalDecided("2026-07-20", "2026-09-01"))
                .when(meet("2026-08-01"))
                .thenNothing();
    }

    @Test
    void a_closed_dossier_has_no_days() {
        leader(TOLD).given(merged("2026-07-20")).when(meet("2026-08-01")).thenNothing();
        leader(TOLD)
                .given(CycleFixture.lapsed("2026-07-20"))
                .when(meet("2026-08-01"))
                .thenNothing();
    }
}
