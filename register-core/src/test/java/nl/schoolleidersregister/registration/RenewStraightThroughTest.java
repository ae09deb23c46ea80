package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.ALL;
import static nl.schoolleidersregister.registration.CycleFixture.APPLICATION;
import static nl.schoolleidersregister.registration.CycleFixture.HALF;
import static nl.schoolleidersregister.registration.CycleFixture.POSITION;
import static nl.schoolleidersregister.registration.CycleFixture.applicant;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.learned;
import static nl.schoolleidersregister.registration.CycleFixture.learnedAll;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.measure;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.CycleFixture.proposed;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.CycleFixture.straightThrough;
import static nl.schoolleidersregister.registration.CycleFixture.suspended;
import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.REGULATION;
import static nl.schoolleidersregister.registration.RegistrationFixture.registered;
import static nl.schoolleidersregister.registration.RegistrationFixture.verified;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class RenewStraightThroughTest {

    @Test
    void re_registers_at_once_with_all_that_the_decision_rests_on() {
        var fact = renewed(applicant(learnedAll()), "2026-05-01");
        assertThat(fact.decision().id()).isEqualTo(DecisionId.on(APPLICATION));
        assertThat(fact.decision().application()).isEqualTo(APPLICATION);
        assertThat(fact.decision().by()).isEqualTo(DecidedBy.MACHINE);
        assertThat(fact.decision().counted()).containsExactly(PointsFixture.credit(1));
        assertThat(fact.decision().position()).isEqualTo(POSITION);
        assertThat(fact.decision().judged().evaluation().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(fact.decision().judged().evaluation().findings()).hasSize(6);
        assertThat(fact.decision().judged().regulation()).isEqualTo(REGULATION);
        assertThat(fact.decision().judged().on()).isEqualTo(day("2026-05-01"));
        assertThat(fact.cycle()).isEqualTo(cycle("2026-08-01", "2030-08-01"));
        assertThat(fact.regulation()).isEqualTo(REGULATION);
        assertThat(fact.carriedOver()).isNull();
        assertThat(fact.at()).isEqualTo(noon("2026-05-01"));
    }

    @Test
    void a_second_time_changes_nothing() {
        applicant(learnedAll())
                .given(renewedFact())
                .when(straightThrough("2026-05-02"))
                .thenNothing();
    }

    @Test
    void nothing_without_an_application() {
        leader(learnedAll()).when(straightThrough("2026-05-01")).thenNothing();
        enrolledLeader().when(straightThrough("2026-05-01")).thenNothing();
    }

    @Test
    void what_a_guide_saw_is_confirmed_by_others_too() {
        var some = leader(
                        learned(1, Basis.VALIDATED, "2025-03-10", ALL - 1_200),
                        learned(2, Basis.IN_BETWEEN, "2025-05-10", 1_200))
                .given(applied("2026-05-01"));
        assertThat(renewed(some, "2026-05-01").decision().counted()).hasSize(2);
    }

    @Test
    void a_person_looks_at_what_rests_on_an_explanation_or_a_portfolio() {
        for (var basis : List.of(Basis.EXPLAINED, Basis.PORTFOLIO)) {
            applicant(learned(1, Basis.VALIDATED, "2025-03-10", HALF), learned(2, basis, "2025-05-10", HALF))
                    .when(straightThrough("2026-05-01"))
                    .thenNothing();
        }
    }

    @Test
    void an_explanation_from_outside_the_cycle_does_not_count_and_so_is_no_hindrance() {
        var some = applicant(learnedAll(), learned(2, Basis.EXPLAINED, "2022-07-31", 60));
        assertThat(renewed(some, "2026-05-01").decision().counted()).containsExactly(PointsFixture.credit(1));
        applicant(learnedAll(), learned(2, Basis.EXPLAINED, "2022-08-01", 60))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
    }

    @Test
    void nothing_when_a_minute_is_missing() {
        applicant(learned(1, Basis.VALIDATED, "2025-03-10", ALL - 1))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
    }

    @Test
    void work_that_no_employer_confirmed_waits_for_a_person() {
        enrolledLeader()
                .given(
                        verified("2022-08-01", DIPLOMA),
                        registered("2022-08-01", "2026-08-01"),
                        learnedAll(),
                        applied("2026-05-01"))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
    }

    @Test
    void an_own_statement_about_work_waits_for_a_person_too() {
        enrolledLeader()
                .given(
                        new AdmissionEvent.OwnStatementGiven(JOB, false, noon("2022-07-02")),
                        verified("2022-08-01", DIPLOMA),
                        registered("2022-08-01", "2026-08-01"),
                        learnedAll(),
                        applied("2026-05-01"))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
    }

    @Test
    void an_absence_that_only_the_person_knows_of_lowers_nothing_here() {
        var ill = new AbsenceRecorded(
                new AbsenceId(new UUID(0x4007L, 1)),
                Personal.of(new AbsenceKind("ILLNESS")),
                day("2024-01-01"),
                day("2024-07-01"),
                noon("2024-07-01"));
        applicant(ill, learned(1, Basis.VALIDATED, "2025-03-10", ALL - 1_200))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
        renewed(applicant(ill, learnedAll()), "2026-05-01");
    }

    @Test
    void waits_for_a_person_while_a_measure_runs_or_a_removal_is_in_sight() {
        applicant(learnedAll(), measure("2026-04-01", "2027-04-01"))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
        applicant(learnedAll(), suspended("2026-04-01", null))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
        applicant(learnedAll(), proposed("2026-04-20", ProposalKind.STRIKE_OFF, "2026-05-04"))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
        applicant(learnedAll(), removalDecided("2026-04-20", "2026-06-02"))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
        applicant(learnedAll(), merged("2026-04-20"))
                .when(straightThrough("2026-05-01"))
                .thenNothing();
    }

    @Test
    void who_was_late_keeps_the_day_from_which_the_next_cycle_counts() {
        var fact = renewed(leader(learnedAll(), markedLate()).given(applied("2026-12-24")), "2026-12-24");
        assertThat(fact.cycle()).isEqualTo(cycle("2026-08-01", "2030-08-01"));
    }

    private static ReRegistered renewedFact() {
        return renewed(applicant(learnedAll()), "2026-05-01");
    }

    private static ReRegistered renewed(Scenario<RegistrationEvent, RegistrationCommand> who, String on) {
        return (ReRegistered) assertThat(who.when(straightThrough(on)).thenFacts())
                .singleElement()
                .isInstanceOf(ReRegistered.class)
                .actual();
    }
}
