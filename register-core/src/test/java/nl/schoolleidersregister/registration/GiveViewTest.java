package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.SECOND_PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.view;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.DropProposal;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class GiveViewTest {

    @Test
    void takes_a_view_on_the_last_day() {
        var dossier = warnedPerson();
        dossier.when(view("2027-03-15", PROPOSAL)).thenRecorded(viewed("2027-03-15"));
        assertThat(dossier.career().standing().proposals())
                .extracting(Proposal::viewGiven)
                .containsExactly(true);
    }

    @Test
    void refuses_a_view_the_day_after_the_last() {
        warnedPerson().when(view("2027-03-16", PROPOSAL)).thenRefusedBy("proposal.view-in-time");
    }

    @Test
    void takes_a_second_view_within_the_term() {
        warnedPerson()
                .given(viewed("2027-03-02"))
                .when(view("2027-03-03", PROPOSAL))
                .thenRecorded(viewed("2027-03-03"));
    }

    @Test
    void refuses_a_view_on_another_proposal() {
        warnedPerson().when(view("2027-03-02", SECOND_PROPOSAL)).thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_a_view_on_what_was_dropped() {
        warnedPerson()
                .after(new DropProposal(DOSSIER, registrarOn("2027-03-02"), PROPOSAL, null, REASON))
                .when(view("2027-03-03", PROPOSAL))
                .thenRefusedBy("proposal.open");
    }

    private static Dossier warnedPerson() {
        return registeredPerson().after(proposeStrikingOff("2027-03-01"));
    }

    private static ViewGiven viewed(String on) {
        return new ViewGiven(PROPOSAL, Personal.of(REASON), noon(on));
    }
}
