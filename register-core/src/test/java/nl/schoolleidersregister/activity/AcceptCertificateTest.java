package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.ANNE;
import static nl.schoolleidersregister.activity.ActivityFixture.BRAM;
import static nl.schoolleidersregister.activity.ActivityFixture.CERTIFIED;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.accept;
import static nl.schoolleidersregister.activity.ActivityFixture.accepted;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;

import org.junit.jupiter.api.Test;

class AcceptCertificateTest {

    @Test
    void credits_what_was_claimed() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-02", 1, null))
                .thenRecorded(
                        accepted("2026-03-09", "2026-03-02"), credited("2026-03-09", CERTIFIED, "2026-03-02", 240));
    }

    @Test
    void a_registrar_with_a_dossier_judges_somebody_else() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-02", 1, BRAM))
                .thenRecorded(
                        accepted("2026-03-09", "2026-03-02"), credited("2026-03-09", CERTIFIED, "2026-03-02", 240));
    }

    @Test
    void refuses_the_registrars_own_claim() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-02", 1, ANNE))
                .thenRefusedBy("claim.own-judge");
    }

    @Test
    void refuses_without_a_certificate() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-02", 0, null))
                .thenRefusedBy("claim.certificate");
    }

    @Test
    void refuses_a_day_that_was_not_claimed() {
        given(claimed("2026-03-02", "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-03", 1, null))
                .thenRefusedBy("claim.open");
    }

    @Test
    void refuses_a_claim_that_was_accepted() {
        given(
                        claimed("2026-03-02", "2026-03-02", 240),
                        accepted("2026-03-02", "2026-03-02"),
                        credited("2026-03-02", CERTIFIED, "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-02", 1, null))
                .thenRefusedBy("claim.open");
    }

    @Test
    void refuses_a_claim_that_the_provider_confirmed() {
        given(
                        claimed("2026-03-02", "2026-03-02", 240),
                        confirmed("2026-03-03", LISTED, "2026-03-02", 240),
                        credited("2026-03-03", credit(LISTED), "2026-03-02", 240))
                .when(accept("2026-03-09", "2026-03-02", 1, null))
                .thenRefusedBy("claim.open");
    }

    @Test
    void credits_a_claim_that_makes_the_programme_full() {
        given(
                        claimed("2026-03-02", "2026-03-02", 240),
                        confirmed("2026-03-03", LISTED, "2026-03-03", 240),
                        credited("2026-03-03", credit(LISTED), "2026-03-03", 240))
                .when(accept("2026-03-09", "2026-03-02", 1, null))
                .thenRecorded(
                        accepted("2026-03-09", "2026-03-02"), credited("2026-03-09", CERTIFIED, "2026-03-02", 240));
    }

    @Test
    void refuses_a_claim_for_which_the_providers_list_left_no_room() {
        given(
                        claimed("2026-03-02", "2026-03-02", 240),
                        confirmed("2026-03-03", LISTED, "2026-03-03", 241),
                        credited("2026-03-03", credit(LISTED), "2026-03-03", 241))
                .when(accept("2026-03-09", "2026-03-02", 1, null))
                .thenRefusedBy("claim.programme");
    }
}
