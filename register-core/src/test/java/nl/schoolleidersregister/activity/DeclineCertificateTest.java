package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.ANNE;
import static nl.schoolleidersregister.activity.ActivityFixture.BRAM;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.decline;
import static nl.schoolleidersregister.activity.ActivityFixture.declined;
import static nl.schoolleidersregister.activity.ActivityFixture.given;

import org.junit.jupiter.api.Test;

class DeclineCertificateTest {

    @Test
    void records_the_reason() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(decline("2026-03-09", "2026-03-02", BRAM))
                .thenRecorded(declined("2026-03-09", "2026-03-02"));
    }

    @Test
    void refuses_the_registrars_own_claim() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(decline("2026-03-09", "2026-03-02", ANNE))
                .thenRefusedBy("claim.own-judge");
    }

    @Test
    void refuses_a_day_that_was_not_claimed() {
        given().when(decline("2026-03-09", "2026-03-02", null)).thenRefusedBy("claim.open");
    }

    @Test
    void refuses_a_claim_that_was_declined() {
        given(claimed("2026-03-02", "2026-03-02", 240), declined("2026-03-02", "2026-03-02"))
                .when(decline("2026-03-09", "2026-03-02", null))
                .thenRefusedBy("claim.open");
    }
}
