package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.SECOND_PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.follow;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.pausedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.proposed;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.suspended;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposeStrikingOffTest {

    @ParameterizedTest
    @EnumSource(
            value = RemovalReason.class,
            names = {"NOT_PAID", "NO_AUDIT_COOPERATION", "WRONG_DATA", "MEASURE"})
    void proposes_removal_for_a_reason_of_the_list(RemovalReason removal) {
        var dossier = registeredPerson();
        dossier.when(propose("2027-03-01", PROPOSAL, removal))
                .thenRecorded(proposed("2027-03-01", ProposalKind.STRIKE_OFF, removal, "2027-03-15"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RemovalReason.class,
            names = {"OWN_REQUEST", "LAPSED", "DEATH"})
    void refuses_a_reason_with_a_way_of_its_own(RemovalReason removal) {
        registeredPerson().when(propose("2027-03-01", PROPOSAL, removal)).thenRefusedBy("removal.reason");
    }

    @Test
    void the_term_for_a_view_ends_on_a_working_day() {
        registeredPerson()
                .when(proposeStrikingOff("2027-03-12"))
                .thenRecorded(proposed("2027-03-12", ProposalKind.STRIKE_OFF, RemovalReason.WRONG_DATA, "2027-03-30"));
    }

    @Test
    void refuses_a_second_proposal_to_remove() {
        registeredPerson()
                .after(proposeStrikingOff("2027-03-01"))
                .when(propose("2027-03-02", SECOND_PROPOSAL, RemovalReason.NOT_PAID))
                .thenRefusedBy("proposal.once");
    }

    @Test
    void proposes_again_when_the_first_was_not_followed() {
        registeredPerson()
                .after(
                        proposeStrikingOff("2027-03-01"),
                        new DropProposal(DOSSIER, registrarOn("2027-03-02"), PROPOSAL, null, REASON))
                .when(proposeStrikingOff("2027-03-02"))
                .thenRecorded(proposed("2027-03-02", ProposalKind.STRIKE_OFF, RemovalReason.WRONG_DATA, "2027-03-16"));
    }

    @Test
    void refuses_when_it_was_decided_that_the_registration_ends() {
        registeredPerson()
                .after(proposeStrikingOff("2027-03-01"), follow("2027-03-16", PROPOSAL))
                .when(propose("2027-03-17", SECOND_PROPOSAL, RemovalReason.NOT_PAID))
                .thenRefusedBy("registration.not-ending");
    }

    @Test
    void proposes_against_who_is_late_paused_or_suspended() {
        for (var dossier :
                List.of(latePerson(), pausedPerson(), registeredPerson().given(suspended("2027-02-01", null)))) {
            assertThat(dossier.recordedBy(proposeStrikingOff("2030-03-01"))).hasSize(1);
        }
    }

    @Test
    void refuses_for_who_is_not_in_the_register() {
        for (var dossier : List.of(waitingPerson(), aspirant(), strickenPerson(), mergedPerson())) {
            dossier.when(proposeStrikingOff("2027-03-02")).thenRefusedBy("registration.runs");
        }
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        registeredPerson()
                .when(proposeStrikingOff("2027-03-01", PROPOSAL, RemovalReason.WRONG_DATA, DOSSIER))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_proposal_of_a_registrar_who_has_another_dossier() {
        var order = proposeStrikingOff("2027-03-01", PROPOSAL, RemovalReason.WRONG_DATA, OTHER_DOSSIER);
        assertThat(registeredPerson().recordedBy(order)).hasSize(1);
    }

    private static ProposeStrikingOff propose(String on, ProposalId proposal, RemovalReason removal) {
        return proposeStrikingOff(on, proposal, removal, null);
    }
}
