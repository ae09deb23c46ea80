package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.CERTIFIED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED_AGAIN;
import static nl.schoolleidersregister.activity.ActivityFixture.accepted;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.creditWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.activity.ActivityFixture.refused;
import static nl.schoolleidersregister.activity.ActivityFixture.withdrawCredit;

import org.junit.jupiter.api.Test;

class WithdrawCreditTest {

    @Test
    void takes_back_what_rests_on_the_record() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240))
                .when(withdrawCredit("2026-03-03", LISTED))
                .thenRecorded(creditWithdrawn("2026-03-03", LISTED));
    }

    @Test
    void records_nothing_when_told_again() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        creditWithdrawn("2026-03-03", LISTED))
                .when(withdrawCredit("2026-03-03", LISTED))
                .thenNothing();
    }

    @Test
    void records_nothing_for_another_record() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240))
                .when(withdrawCredit("2026-03-03", LISTED_AGAIN))
                .thenNothing();
    }

    @Test
    void records_nothing_when_the_ledger_refused_it() {
        given(
                        confirmed("2026-03-02", LISTED, "2026-03-02", 240),
                        credited("2026-03-02", credit(LISTED), "2026-03-02", 240),
                        refused("2026-03-02", credit(LISTED), "points.registered"))
                .when(withdrawCredit("2026-03-03", LISTED))
                .thenNothing();
    }

    @Test
    void leaves_what_rests_on_a_certificate() {
        given(
                        claimed("2026-03-02", "2026-03-02", 240),
                        accepted("2026-03-02", "2026-03-02"),
                        credited("2026-03-02", CERTIFIED, "2026-03-02", 240),
                        confirmed("2026-03-03", LISTED, "2026-03-02", 240))
                .when(withdrawCredit("2026-03-04", LISTED))
                .thenNothing();
    }
}
