package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.ALL;
import static nl.schoolleidersregister.registration.CycleFixture.HALF;
import static nl.schoolleidersregister.registration.CycleFixture.applicant;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.deferralGranted;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.learned;
import static nl.schoolleidersregister.registration.CycleFixture.learnedAll;
import static nl.schoolleidersregister.registration.CycleFixture.measure;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.reRegister;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.CycleFixture.resumed;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class ReRegisterTest {

    @Test
    void a_registrar_re_registers_on_what_others_did_not_confirm() {
        var fact = decided(
                applicant(
                        learned(1, Basis.VALIDATED, "2025-03-10", HALF),
                        learned(2, Basis.EXPLAINED, "2025-05-10", HALF)),
                "2026-05-20");
        assertThat(fact.decision().by()).isEqualTo(DecidedBy.PERSON);
        assertThat(fact.decision().counted()).containsExactly(PointsFixture.credit(1), PointsFixture.credit(2));
        assertThat(fact.cycle()).isEqualTo(cycle("2026-08-01", "2030-08-01"));
    }

    @Test
    void every_finding_is_met_to_the_minute() {
        applicant(learned(1, Basis.VALIDATED, "2025-03-10", HALF), learned(2, Basis.EXPLAINED, "2025-05-10", HALF - 1))
                .when(reRegister("2026-05-20"))
                .thenRefusedBy("renewal.every-finding-met");
        applicant(learned(1, Basis.VALIDATED, "2025-03-10", HALF - 1), learned(2, Basis.EXPLAINED, "2025-05-10", ALL))
                .when(reRegister("2026-05-20"))
                .thenRefusedBy("renewal.every-finding-met");
    }

    @Test
    void a_measure_does_not_keep_a_registrar_from_it() {
        assertThat(decided(applicant(learnedAll(), measure("2026-04-01", "2027-04-01")), "2026-05-20")
                        .decision()
                        .by())
                .isEqualTo(DecidedBy.PERSON);
    }

    @Test
    void the_next_cycle_begins_on_the_due_date_however_much_more_time_there_was() {
        var fact = decided(
                leader(deferralGranted("2026-07-01", "2027-08-01"), learnedAll(), applied("2027-05-01")), "2027-05-20");
        assertThat(fact.cycle()).isEqualTo(cycle("2026-08-01", "2030-08-01"));
    }

    @Test
    void the_next_cycle_begins_later_by_the_days_of_a_pause() {
        var fact = decided(
                leader(paused("2024-01-01", "2026-01-01"), resumed("2024-01-11"), learnedAll(), applied("2026-05-01")),
                "2026-05-20");
        assertThat(fact.cycle()).isEqualTo(cycle("2026-08-11", "2030-08-11"));
    }

    @Test
    void what_counted_in_a_decision_counts_in_no_later_one() {
        var next = cycle("2026-08-01", "2030-08-01");
        leader(learnedAll(), reRegistered("2026-07-01", next, PointsFixture.credit(1)), applied("2030-05-01"))
                .when(reRegister("2030-05-20"))
                .thenRefusedBy("renewal.every-finding-met");
        leader(learned(1, Basis.VALIDATED, "2027-03-10", ALL), reRegistered("2027-04-01", next), applied("2030-05-01"))
                .when(reRegister("2030-05-20"))
                .thenFacts();
        leader(
                        learned(1, Basis.VALIDATED, "2027-03-10", ALL),
                        reRegistered("2027-04-01", next, PointsFixture.credit(1)),
                        applied("2030-05-01"))
                .when(reRegister("2030-05-20"))
                .thenRefusedBy("renewal.every-finding-met");
    }

    @Test
    void refuses_without_an_application() {
        leader(learnedAll()).when(reRegister("2026-05-20")).thenRefusedBy("renewal.application-open");
    }

    @Test
    void refuses_a_registrar_about_the_own_dossier() {
        applicant(learnedAll())
                .when(reRegister("2026-05-20", DOSSIER, true))
                .thenRefusedBy("registration.not-own-dossier");
        assertThat(applicant(learnedAll())
                        .when(reRegister("2026-05-20", OTHER_DOSSIER, true))
                        .thenFacts())
                .hasSize(1);
    }

    @Test
    void waits_until_all_from_before_the_application_is_processed() {
        applicant(learnedAll()).when(reRegister("2026-05-20", null, false)).thenRefusedBy("decision.nothing-pending");
    }

    @Test
    void refuses_once_it_was_decided_that_the_registration_ends() {
        applicant(learnedAll(), removalDecided("2026-04-20", "2026-06-02"))
                .when(reRegister("2026-05-20"))
                .thenRefusedBy("registration.not-ending");
    }

    @Test
    void refuses_in_a_dossier_that_goes_on_in_another() {
        applicant(learnedAll(), merged("2026-04-20"))
                .when(reRegister("2026-05-20"))
                .thenRefusedBy("registration.runs");
    }

    private static ReRegistered decided(Scenario<RegistrationEvent, RegistrationCommand> who, String on) {
        return (ReRegistered) assertThat(who.when(reRegister(on)).thenFacts())
                .singleElement()
                .isInstanceOf(ReRegistered.class)
                .actual();
    }
}
