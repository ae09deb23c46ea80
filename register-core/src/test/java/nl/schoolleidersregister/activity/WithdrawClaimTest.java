package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.claimWithdrawn;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.activity.ActivityFixture.withdrawClaim;

import org.junit.jupiter.api.Test;

class WithdrawClaimTest {

    @Test
    void records_the_end_of_an_open_claim() {
        given(claimed("2026-03-02", "2026-03-02", 60))
                .when(withdrawClaim("2026-03-03", "2026-03-02"))
                .thenRecorded(claimWithdrawn("2026-03-03", "2026-03-02"));
    }

    @Test
    void refuses_a_day_that_was_not_claimed() {
        given(claimed("2026-03-02", "2026-03-02", 60))
                .when(withdrawClaim("2026-03-03", "2026-03-03"))
                .thenRefusedBy("claim.open");
    }

    @Test
    void refuses_a_claim_that_was_withdrawn() {
        given(claimed("2026-03-02", "2026-03-02", 60), claimWithdrawn("2026-03-02", "2026-03-02"))
                .when(withdrawClaim("2026-03-03", "2026-03-02"))
                .thenRefusedBy("claim.open");
    }

    @Test
    void refuses_a_claim_that_the_provider_confirmed() {
        given(
                        claimed("2026-03-02", "2026-03-02", 60),
                        confirmed("2026-03-03", LISTED, "2026-03-02", 60),
                        credited("2026-03-03", credit(LISTED), "2026-03-02", 60))
                .when(withdrawClaim("2026-03-03", "2026-03-02"))
                .thenRefusedBy("claim.open");
    }
}
