package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.StandingFixture.applicant;
import static nl.schoolleidersregister.registration.StandingFixture.earned;
import static nl.schoolleidersregister.registration.StandingFixture.proposeDecision;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingCommand.ProposeDecision;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import org.junit.jupiter.api.Test;

class ProposeDecisionTest {

    @Test
    void proposes_to_refuse_below_three_quarters_of_the_points() {
        var dossier = applicant(119);
        assertThat(dossier.recordedBy(proposeDecision("2029-10-02")))
                .singleElement()
                .isInstanceOfSatisfying(ProposalMade.class, made -> {
                    assertThat(made.kind()).isEqualTo(ProposalKind.REFUSE);
                    assertThat(made.viewUntil()).isEqualTo(day("2029-10-16"));
                    assertThat(made.judged()).extracting(Judged::on).isEqualTo(day("2029-10-02"));
                });
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void proposes_to_re_register_provisionally_from_three_quarters_of_the_points() {
        assertThat(applicant(120).recordedBy(proposeDecision("2029-10-02")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposalMade.class,
                        made -> assertThat(made.kind()).isEqualTo(ProposalKind.RENEW_PROVISIONALLY));
    }

    @Test
    void proposes_to_re_register_provisionally_just_below_all_points() {
        assertThat(applicant(159).recordedBy(proposeDecision("2029-10-02")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposalMade.class,
                        made -> assertThat(made.kind()).isEqualTo(ProposalKind.RENEW_PROVISIONALLY));
    }

    @Test
    void has_nothing_to_propose_against_somebody_with_all_points() {
        applicant(160).when(proposeDecision("2029-10-02")).thenRefusedBy("proposal.still-so");
    }

    @Test
    void refuses_a_second_proposal() {
        applicant(90)
                .after(proposeDecision("2029-10-02"))
                .when(proposeDecision("2029-10-03"))
                .thenRefusedBy("proposal.once");
    }

    @Test
    void refuses_another_outcome_beside_a_proposal_that_waits() {
        applicant(90)
                .after(proposeDecision("2029-10-02"))
                .given(earned("2029-09-30", 60))
                .when(proposeDecision("2029-10-03"))
                .thenRefusedBy("proposal.once");
    }

    @Test
    void proposes_again_when_the_first_was_not_followed() {
        var dossier = applicant(90).after(proposeDecision("2029-10-02"));
        var first = dossier.proposed(ProposalKind.REFUSE);
        dossier.after(
                new DropProposal(DOSSIER, registrarOn("2029-10-02"), first, null, REASON),
                proposeDecision("2029-10-03"));
        assertThat(dossier.proposed(ProposalKind.REFUSE)).isNotEqualTo(first);
    }

    @Test
    void refuses_without_an_application() {
        registeredPerson().when(proposeDecision("2029-10-02")).thenRefusedBy("renewal.application-open");
    }

    @Test
    void refuses_while_something_from_before_the_application_is_under_way() {
        applicant(90)
                .when(new ProposeDecision(DOSSIER, registrarOn("2029-10-02"), null, false, RULES))
                .thenRefusedBy("decision.nothing-pending");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        applicant(90)
                .when(new ProposeDecision(DOSSIER, registrarOn("2029-10-02"), DOSSIER, true, RULES))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_proposal_of_a_registrar_who_has_another_dossier() {
        var order = new ProposeDecision(DOSSIER, registrarOn("2029-10-02"), OTHER_DOSSIER, true, RULES);
        assertThat(applicant(90).recordedBy(order)).hasSize(1);
    }
}
