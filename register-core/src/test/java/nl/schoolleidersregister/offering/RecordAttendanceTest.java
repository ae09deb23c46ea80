package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.ANNE;
import static nl.schoolleidersregister.offering.ExecutionFixture.BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.BRAM;
import static nl.schoolleidersregister.offering.ExecutionFixture.EXECUTION;
import static nl.schoolleidersregister.offering.ExecutionFixture.FIRST;
import static nl.schoolleidersregister.offering.ExecutionFixture.OTHER_BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.SECOND;
import static nl.schoolleidersregister.offering.ExecutionFixture.attend;
import static nl.schoolleidersregister.offering.ExecutionFixture.attendFor;
import static nl.schoolleidersregister.offering.ExecutionFixture.attended;
import static nl.schoolleidersregister.offering.ExecutionFixture.attendedFor;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandateEnded;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandated;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.ExecutionFixture.withdrawn;
import static nl.schoolleidersregister.offering.OfferingFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.providerOn;

import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.shared.Minutes;
import org.junit.jupiter.api.Test;

class RecordAttendanceTest {

    @Test
    void records_who_was_there_on_the_day_itself() {
        given(scheduled())
                .when(attend("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .thenRecorded(attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240));
    }

    @Test
    void refuses_tomorrow() {
        given(scheduled())
                .when(attend("2026-03-02", FIRST, ANNE, "2026-03-03", 240))
                .thenRefusedBy("attendance.past");
    }

    @Test
    void records_the_last_day() {
        given(scheduled())
                .when(attend("2026-03-10", FIRST, ANNE, "2026-03-04", 240))
                .thenRecorded(attended("2026-03-10", FIRST, ANNE, "2026-03-04", 240));
    }

    @Test
    void refuses_the_day_before_the_first() {
        given(scheduled())
                .when(attend("2026-03-10", FIRST, ANNE, "2026-03-01", 240))
                .thenRefusedBy("attendance.day");
    }

    @Test
    void refuses_the_day_after_the_last() {
        given(scheduled())
                .when(attend("2026-03-10", FIRST, ANNE, "2026-03-05", 240))
                .thenRefusedBy("attendance.day");
    }

    @Test
    void records_two_months_later_to_the_day() {
        given(scheduled())
                .when(attend("2026-05-02", FIRST, ANNE, "2026-03-02", 240))
                .thenRecorded(attended("2026-05-02", FIRST, ANNE, "2026-03-02", 240));
    }

    @Test
    void refuses_two_months_and_a_day_later() {
        given(scheduled())
                .when(attend("2026-05-03", FIRST, ANNE, "2026-03-02", 240))
                .thenRefusedBy("attendance.two-months");
    }

    @Test
    void refuses_another_provider() {
        given(scheduled())
                .when(attend("2026-03-10", OTHER_PROVIDER, FIRST, ANNE, "2026-03-02", 240))
                .thenRefusedBy("offering.own");
    }

    @Test
    void records_nothing_for_the_same_day_and_minutes_again() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(attend("2026-03-03", SECOND, ANNE, "2026-03-02", 240))
                .thenNothing();
    }

    @Test
    void records_nothing_again_when_the_two_months_are_over() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(attend("2026-06-03", SECOND, ANNE, "2026-03-02", 240))
                .thenNothing();
    }

    @Test
    void refuses_the_same_day_with_other_minutes() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(attend("2026-03-03", SECOND, ANNE, "2026-03-02", 180))
                .thenRefusedBy("attendance.once");
    }

    @Test
    void records_the_same_day_anew_after_it_was_withdrawn() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240), withdrawn("2026-03-02", FIRST, ANNE))
                .when(attend("2026-03-03", SECOND, ANNE, "2026-03-02", 180))
                .thenRecorded(attended("2026-03-03", SECOND, ANNE, "2026-03-02", 180));
    }

    @Test
    void records_somebody_else_on_the_same_day() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(attend("2026-03-03", SECOND, BRAM, "2026-03-02", 240))
                .thenRecorded(attended("2026-03-03", SECOND, BRAM, "2026-03-02", 240));
    }

    @Test
    void records_days_that_together_are_the_whole_programme() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(attend("2026-03-03", SECOND, ANNE, "2026-03-03", 240))
                .thenRecorded(attended("2026-03-03", SECOND, ANNE, "2026-03-03", 240));
    }

    @Test
    void refuses_days_that_together_are_a_minute_more_than_the_programme() {
        given(scheduled(), attended("2026-03-02", FIRST, ANNE, "2026-03-02", 240))
                .when(attend("2026-03-03", SECOND, ANNE, "2026-03-03", 241))
                .thenRefusedBy("attendance.programme");
    }

    @Test
    void records_a_whole_day_of_a_long_programme() {
        given(longCourse())
                .when(attend("2026-03-10", FIRST, ANNE, "2026-03-02", 24 * 60))
                .thenRecorded(new AttendanceRecorded(
                        FIRST,
                        EXECUTION,
                        programme(9_600),
                        ANNE,
                        day("2026-03-02"),
                        new Minutes(24 * 60),
                        noon("2026-03-10")));
    }

    @Test
    void refuses_more_hours_than_the_day_has() {
        given(longCourse())
                .when(attend("2026-03-10", FIRST, ANNE, "2026-03-02", 24 * 60 + 1))
                .thenRefusedBy("attendance.hours");
    }

    @Test
    void refuses_a_place_on_the_list_of_what_was_withdrawn() {
        given(scheduled(), new ExecutionWithdrawn(day("2026-03-02"), ExecutionError.NOT_HELD, noon("2026-03-05")))
                .when(attend("2026-03-10", FIRST, ANNE, "2026-03-02", 240))
                .thenRefusedBy("execution.withdrawn");
    }

    private static ExecutionScheduled longCourse() {
        var usual = scheduled();
        return new ExecutionScheduled(usual.provider(), programme(9_600), usual.days(), usual.place(), usual.at());
    }

    @Test
    void who_recorded_stands_on_the_fact() {
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(attendFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .thenRecorded(attendedFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"));
    }

    @Test
    void refuses_a_board_without_a_mandate_or_after_it_ended() {
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(attendFor(OTHER_BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .thenRefusedBy("mandate.given");
        given(scheduled(), mandated("2026-02-01", BOARD), mandateEnded("2026-02-02", BOARD))
                .when(attendFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .thenRefusedBy("mandate.given");
    }

    @Test
    void of_a_board_and_the_provider_one_record_a_day_stands() {
        given(scheduled(), mandated("2026-02-01", BOARD), attendedFor(BOARD, "2026-03-02", FIRST, ANNE, "2026-03-02"))
                .when(attend("2026-03-02", SECOND, ANNE, "2026-03-02", 120))
                .thenRefusedBy("attendance.once");
    }

    @Test
    void attendance_is_of_the_version_in_force_and_takes_no_more_than_its_time() {
        given(scheduled())
                .when(ofVersion(300, 300))
                .thenRecorded(new AttendanceRecorded(
                        FIRST,
                        EXECUTION,
                        programme(300),
                        ANNE,
                        day("2026-03-02"),
                        new Minutes(300),
                        noon("2026-03-02")));
        given(scheduled()).when(ofVersion(300, 301)).thenRefusedBy("attendance.programme");
    }

    private static RecordAttendance ofVersion(int validated, int minutes) {
        return new RecordAttendance(
                EXECUTION,
                providerOn("2026-03-02"),
                PROVIDER,
                FIRST,
                ANNE,
                day("2026-03-02"),
                new Minutes(minutes),
                programme(validated),
                null);
    }
}
