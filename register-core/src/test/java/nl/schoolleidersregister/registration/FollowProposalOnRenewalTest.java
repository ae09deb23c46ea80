package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.StandingFixture.APPLICATION;
import static nl.schoolleidersregister.registration.StandingFixture.HERE;
import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.applicant;
import static nl.schoolleidersregister.registration.StandingFixture.apply;
import static nl.schoolleidersregister.registration.StandingFixture.earned;
import static nl.schoolleidersregister.registration.StandingFixture.follow;
import static nl.schoolleidersregister.registration.StandingFixture.proposeDecision;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawApplication;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;

class FollowProposalOnRenewalTest {

    @Test
    void an_application_with_too_few_points_is_refused() {
        var dossier = proposed(119, ProposalKind.REFUSE);
        var proposal = dossier.proposed(ProposalKind.REFUSE);
        dossier.when(follow("2029-10-16", proposal)).thenRefusedBy("proposal.view-heard");
        assertThat(dossier.recordedBy(follow("2029-10-17", proposal)))
                .singleElement()
                .isInstanceOfSatisfying(RenewalRefused.class, refused -> {
                    assertThat(refused.proposal()).isEqualTo(proposal);
                    assertThat(refused.decision()).satisfies(FollowProposalOnRenewalTest::byAPerson);
                    assertThat(refused.decision().application()).isEqualTo(APPLICATION);
                    assertThat(refused.decision().judged().evaluation().verdict())
                            .isEqualTo(Verdict.NOT_ELIGIBLE);
                    assertThat(refused.decision().counted()).isEmpty();
                });
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.career().procedures().isApplied()).isFalse();
    }

    @Test
    void who_was_refused_can_apply_again_while_there_is_time() {
        var dossier = proposed(119, ProposalKind.REFUSE);
        dossier.after(follow("2029-10-17", dossier.proposed(ProposalKind.REFUSE)));
        assertThat(dossier.recordedBy(apply("2029-12-01"))).hasSize(1);
    }

    @Test
    void an_application_is_not_refused_once_there_are_points_enough_to_be_provisional() {
        var dossier = proposed(119, ProposalKind.REFUSE).given(earned("2029-10-10", 3));
        dossier.when(follow("2029-10-17", dossier.proposed(ProposalKind.REFUSE)))
                .thenRefusedBy("proposal.still-so");
    }

    @Test
    void nothing_is_refused_that_was_withdrawn() {
        var dossier = proposed(119, ProposalKind.REFUSE);
        var proposal = dossier.proposed(ProposalKind.REFUSE);
        dossier.after(new WithdrawApplication(DOSSIER, leaderOn("2029-10-10")));
        dossier.when(follow("2029-10-17", proposal)).thenRefusedBy("proposal.open");
    }

    @Test
    void three_quarters_of_the_points_make_a_provisional_re_registration() {
        var dossier = proposed(120, ProposalKind.RENEW_PROVISIONALLY);
        var proposal = dossier.proposed(ProposalKind.RENEW_PROVISIONALLY);
        assertThat(dossier.recordedBy(follow("2029-10-17", proposal)))
                .singleElement()
                .isInstanceOfSatisfying(ReRegisteredProvisionally.class, renewed -> {
                    assertThat(renewed.cycle()).isEqualTo(new Period(day("2030-01-15"), day("2034-01-15")));
                    assertThat(renewed.missingUntil()).isEqualTo(day("2031-01-15"));
                    assertThat(renewed.decision()).satisfies(FollowProposalOnRenewalTest::byAPerson);
                    assertThat(renewed.decision().counted()).hasSize(3);
                });
        assertThat(dossier.status()).isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void the_year_for_the_missing_part_begins_with_a_late_decision_and_the_cycle_does_not() {
        var dossier = proposed(120, ProposalKind.RENEW_PROVISIONALLY);
        var proposal = dossier.proposed(ProposalKind.RENEW_PROVISIONALLY);
        assertThat(dossier.recordedBy(follow("2030-02-20", proposal)))
                .singleElement()
                .isInstanceOfSatisfying(ReRegisteredProvisionally.class, renewed -> {
                    assertThat(renewed.cycle()).isEqualTo(new Period(day("2030-01-15"), day("2034-01-15")));
                    assertThat(renewed.missingUntil()).isEqualTo(day("2031-02-20"));
                });
    }

    @Test
    void nobody_is_provisional_who_has_all_points_by_now() {
        var dossier = proposed(120, ProposalKind.RENEW_PROVISIONALLY).given(earned("2029-10-10", 42));
        dossier.when(follow("2029-10-17", dossier.proposed(ProposalKind.RENEW_PROVISIONALLY)))
                .thenRefusedBy("proposal.still-so");
    }

    @Test
    void an_application_is_not_answered_once_the_registration_is_to_end() {
        var dossier = proposed(119, ProposalKind.REFUSE);
        var refusal = dossier.proposed(ProposalKind.REFUSE);
        dossier.after(proposeStrikingOff("2029-10-02"), follow("2029-10-17", PROPOSAL));
        dossier.when(follow("2029-10-17", refusal)).thenRefusedBy("proposal.still-so");
    }

    private static Dossier proposed(int points, ProposalKind kind) {
        var dossier = applicant(points).after(proposeDecision("2029-10-02"));
        assertThat(dossier.career().standing().proposals())
                .extracting(Proposal::kind)
                .containsExactly(kind);
        return dossier;
    }

    private static void byAPerson(Decision decision) {
        assertThat(decision.by()).isEqualTo(DecidedBy.PERSON);
        assertThat(decision.position()).isEqualTo(HERE);
        assertThat(decision.judged().regulation()).isEqualTo(RegistrationFixture.REGULATION);
    }
}
