package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.follow;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingEvent.ProposalDropped;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DropProposalTest {

    @Test
    void a_proposal_that_is_not_followed_is_gone() {
        var dossier = warnedPerson();
        dossier.when(drop("2027-03-02", null)).thenRecorded(dropped("2027-03-02"));
        assertThat(dossier.career().standing().proposals()).isEmpty();
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void can_be_dropped_before_and_after_the_term_for_a_view() {
        warnedPerson().when(drop("2027-03-15", null)).thenRecorded(dropped("2027-03-15"));
        warnedPerson().when(drop("2027-03-16", null)).thenRecorded(dropped("2027-03-16"));
    }

    @Test
    void refuses_to_drop_nothing() {
        registeredPerson().when(drop("2027-03-02", null)).thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_to_drop_twice() {
        warnedPerson()
                .given(dropped("2027-03-02"))
                .when(drop("2027-03-02", null))
                .thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_to_drop_what_was_followed() {
        warnedPerson()
                .after(follow("2027-03-16", PROPOSAL))
                .when(drop("2027-03-17", null))
                .thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        warnedPerson().when(drop("2027-03-02", DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        warnedPerson().when(drop("2027-03-02", OTHER_DOSSIER)).thenRecorded(dropped("2027-03-02"));
    }

    @Test
    void what_was_not_followed_is_looked_at_again_after_the_term_of_a_decision() {
        var dossier = latePerson().after(meet("2030-07-15"));
        var lapse = dossier.proposed(ProposalKind.LAPSE);
        dossier.after(new DropProposal(DOSSIER, registrarOn("2030-07-16"), lapse, null, REASON));
        dossier.when(meet("2030-07-17")).thenNothing();
        dossier.when(meet("2030-09-09")).thenNothing();
        dossier.after(meet("2030-09-10"));
        assertThat(dossier.proposed(ProposalKind.LAPSE)).isNotEqualTo(lapse);
    }

    private static Dossier warnedPerson() {
        return registeredPerson().after(proposeStrikingOff("2027-03-01"));
    }

    private static DropProposal drop(String on, @Nullable DossierId judge) {
        return new DropProposal(DOSSIER, registrarOn(on), PROPOSAL, judge, REASON);
    }

    private static ProposalDropped dropped(String on) {
        return new ProposalDropped(PROPOSAL, Personal.of(REASON), noon(on));
    }
}
