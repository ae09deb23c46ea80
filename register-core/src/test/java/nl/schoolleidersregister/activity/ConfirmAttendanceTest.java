package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.CERTIFIED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED_AGAIN;
import static nl.schoolleidersregister.activity.ActivityFixture.accepted;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirm;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.creditWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.activity.ActivityFixture.refused;

import org.junit.jupiter.api.Test;

class ConfirmAttendanceTest {

    @Test
    void credits_a_day_that_nobody_claimed() {
        given().when(confirm("2026-03-02", LISTED, "2026-03-02", 240))
                .thenRecorded(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240));
    }

    @Test
    void credits_the_minutes_of_the_list_where_the_claim_says_otherwise() {
        given(claimed("2026-03-02", "2026-03-02", 480))
                .when(confirm("2026-03-03", LISTED, "2026-03-02", 240))
                .thenRecorded(
                        confirmed("2026-03-03", LISTED, "2026-03-02", 240),
                        credited("2026-03-03", credit(LISTED), "2026-03-02", 240));
    }

    @Test
    void records_nothing_when_told_again() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240))
                .when(confirm("2026-03-02", LISTED, "2026-03-02", 240))
                .thenNothing();
    }

    @Test
    void records_nothing_when_told_again_of_what_was_taken_back() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        creditWithdrawn("2026-03-03", LISTED))
                .when(confirm("2026-03-02", LISTED, "2026-03-02", 240))
                .thenNothing();
    }

    @Test
    void credits_another_record_of_a_day_that_was_taken_back() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        creditWithdrawn("2026-03-03", LISTED))
                .when(confirm("2026-03-03", LISTED_AGAIN, "2026-03-02", 480))
                .thenRecorded(
                        confirmed("2026-03-03", LISTED_AGAIN, "2026-03-02", 480),
                        credited("2026-03-03", credit(LISTED_AGAIN), "2026-03-02", 480));
    }

    @Test
    void credits_a_day_once_when_a_certificate_came_first() {
        given(
                        claimed("2026-03-02", "2026-03-02", 120),
                        accepted("2026-03-02", "2026-03-02"),
                        credited("2026-03-02", CERTIFIED, "2026-03-02", 120))
                .when(confirm("2026-03-03", LISTED, "2026-03-02", 240))
                .thenRecorded(confirmed("2026-03-03", LISTED, "2026-03-02", 240));
    }

    @Test
    void credits_what_a_certificate_for_another_day_leaves_of_the_programme() {
        given(
                        claimed("2026-03-02", "2026-03-02", 300),
                        accepted("2026-03-02", "2026-03-02"),
                        credited("2026-03-02", CERTIFIED, "2026-03-02", 300))
                .when(confirm("2026-03-03", LISTED, "2026-03-03", 181))
                .thenRecorded(
                        confirmed("2026-03-03", LISTED, "2026-03-03", 181),
                        credited("2026-03-03", credit(LISTED), "2026-03-03", 180));
    }

    @Test
    void refuses_the_crediting_when_a_certificate_for_another_day_leaves_nothing_of_the_programme() {
        given(
                        claimed("2026-03-02", "2026-03-02", 480),
                        accepted("2026-03-02", "2026-03-02"),
                        credited("2026-03-02", CERTIFIED, "2026-03-02", 480))
                .when(confirm("2026-03-03", LISTED, "2026-03-03", 240))
                .thenRecorded(
                        confirmed("2026-03-03", LISTED, "2026-03-03", 240),
                        refused("2026-03-03", credit(LISTED), "claim.programme"));
    }
}
