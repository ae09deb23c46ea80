package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.claim;
import static nl.schoolleidersregister.activity.ActivityFixture.claimWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.creditWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.declined;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.activity.ActivityFixture.refused;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.activity.ActivityEvent.ActivityVoided;
import org.junit.jupiter.api.Test;

class ClaimAttendanceTest {

    @Test
    void records_the_day_itself() {
        given().when(claim("2026-03-02", "2026-03-02", 240)).thenRecorded(claimed("2026-03-02", "2026-03-02", 240));
    }

    @Test
    void refuses_tomorrow() {
        given().when(claim("2026-03-02", "2026-03-03", 240)).thenRefusedBy("claim.past");
    }

    @Test
    void records_the_last_day_long_after() {
        given().when(claim("2026-12-02", "2026-03-04", 240)).thenRecorded(claimed("2026-12-02", "2026-03-04", 240));
    }

    @Test
    void refuses_the_day_before_the_first() {
        given().when(claim("2026-03-10", "2026-03-01", 240)).thenRefusedBy("claim.day");
    }

    @Test
    void refuses_the_day_after_the_last() {
        given().when(claim("2026-03-10", "2026-03-05", 240)).thenRefusedBy("claim.day");
    }

    @Test
    void refuses_a_day_that_is_claimed() {
        given(claimed("2026-03-02", "2026-03-02", 60))
                .when(claim("2026-03-03", "2026-03-02", 60))
                .thenRefusedBy("claim.once");
    }

    @Test
    void refuses_a_day_that_is_credited() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 60),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 60))
                .when(claim("2026-03-03", "2026-03-02", 60))
                .thenRefusedBy("claim.once");
    }

    @Test
    void records_a_day_anew_when_the_claim_was_withdrawn() {
        given(claimed("2026-03-02", "2026-03-02", 60), claimWithdrawn("2026-03-02", "2026-03-02"))
                .when(claim("2026-03-03", "2026-03-02", 90))
                .thenRecorded(claimed("2026-03-03", "2026-03-02", 90));
    }

    @Test
    void records_a_day_anew_when_the_certificate_was_declined() {
        given(claimed("2026-03-02", "2026-03-02", 60), declined("2026-03-02", "2026-03-02"))
                .when(claim("2026-03-03", "2026-03-02", 90))
                .thenRecorded(claimed("2026-03-03", "2026-03-02", 90));
    }

    @Test
    void records_a_day_anew_when_the_provider_took_it_back() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 480),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 480),
                        creditWithdrawn("2026-03-03", LISTED))
                .when(claim("2026-03-03", "2026-03-02", 480))
                .thenRecorded(claimed("2026-03-03", "2026-03-02", 480));
    }

    @Test
    void records_a_day_anew_when_the_ledger_refused_it() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 480),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 480),
                        refused("2026-03-02", credit(LISTED), "points.registered"))
                .when(claim("2026-03-03", "2026-03-02", 480))
                .thenRecorded(claimed("2026-03-03", "2026-03-02", 480));
    }

    @Test
    void records_days_that_together_are_the_whole_programme() {
        given(
                        claimed("2026-03-02", "2026-03-02", 120),
                        confirmed("2026-03-03", LISTED, "2026-03-03", 120),
                        credited("2026-03-03", credit(LISTED), "2026-03-03", 120))
                .when(claim("2026-03-04", "2026-03-04", 240))
                .thenRecorded(claimed("2026-03-04", "2026-03-04", 240));
    }

    @Test
    void refuses_days_that_together_are_a_minute_more_than_the_programme() {
        given(
                        claimed("2026-03-02", "2026-03-02", 120),
                        confirmed("2026-03-03", LISTED, "2026-03-03", 120),
                        credited("2026-03-03", credit(LISTED), "2026-03-03", 120))
                .when(claim("2026-03-04", "2026-03-04", 241))
                .thenRefusedBy("claim.programme");
    }

    @Test
    void records_a_whole_day_of_a_long_programme() {
        given().when(claim("2026-03-10", 9_600, "2026-03-02", 24 * 60))
                .thenRecorded(claimed("2026-03-10", 9_600, "2026-03-02", 24 * 60));
    }

    @Test
    void refuses_more_hours_than_the_day_has() {
        given().when(claim("2026-03-10", 9_600, "2026-03-02", 24 * 60 + 1)).thenRefusedBy("claim.hours");
    }

    @Test
    void refuses_a_day_that_does_not_count_any_more() {
        given(new ActivityVoided(day("2026-03-03"), noon("2026-03-04")))
                .when(claim("2026-03-05", "2026-03-03", 240))
                .thenRefusedBy("claim.execution-withdrawn");
        given(new ActivityVoided(day("2026-03-03"), noon("2026-03-04")))
                .when(claim("2026-03-05", "2026-03-02", 240))
                .thenRecorded(claimed("2026-03-05", "2026-03-02", 240));
    }
}
