package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED_AGAIN;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.creditWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.activity.ActivityFixture.refuse;
import static nl.schoolleidersregister.activity.ActivityFixture.refused;

import org.junit.jupiter.api.Test;

class RefuseCreditingTest {

    @Test
    void notes_the_rule_by_which_a_credit_does_not_count() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240))
                .when(refuse("2026-03-02", credit(LISTED)))
                .thenRecorded(refused("2026-03-02", credit(LISTED), "points.registered"));
    }

    @Test
    void records_nothing_when_told_again() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        refused("2026-03-02", credit(LISTED), "points.registered"))
                .when(refuse("2026-03-02", credit(LISTED)))
                .thenNothing();
    }

    @Test
    void records_nothing_for_a_credit_that_was_taken_back() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        creditWithdrawn("2026-03-03", LISTED))
                .when(refuse("2026-03-03", credit(LISTED)))
                .thenNothing();
    }

    @Test
    void leaves_another_credit_of_the_same_day() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        creditWithdrawn("2026-03-03", LISTED),
                        confirmed("2026-03-03", LISTED_AGAIN, "2026-03-02", 240),
                        credited("2026-03-03", credit(LISTED_AGAIN), "2026-03-02", 240))
                .when(refuse("2026-03-03", credit(LISTED)))
                .thenNothing();
    }
}
