package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.StandingFixture.HERE;
import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.merge;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.struckOff;
import static nl.schoolleidersregister.registration.StandingFixture.view;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowProposalTest {

    @Test
    void refuses_on_the_last_day_for_a_view() {
        warnedPerson().when(follow("2027-03-15", PROPOSAL)).thenRefusedBy("proposal.view-heard");
    }

    @Test
    void decides_the_day_after() {
        warnedPerson()
                .when(follow("2027-03-16", PROPOSAL))
                .thenRecorded(removal("2027-03-16", RemovalReason.WRONG_DATA, "2027-04-29"));
    }

    @Test
    void decides_earlier_when_the_view_was_given() {
        warnedPerson()
                .after(view("2027-03-02", PROPOSAL))
                .when(follow("2027-03-02", PROPOSAL))
                .thenRecorded(removal("2027-03-02", RemovalReason.WRONG_DATA, "2027-04-14"));
    }

    @Test
    void a_removal_takes_effect_the_day_after_the_term_for_an_objection() {
        var dossier = warnedPerson().after(follow("2027-03-17", PROPOSAL));
        dossier.when(meet("2027-04-28")).thenNothing();
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        dossier.when(meet("2027-04-29")).thenRecorded(struckOff("2027-04-29", RemovalReason.WRONG_DATA));
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
        dossier.when(meet("2027-04-29")).thenNothing();
    }

    @Test
    void the_term_for_an_objection_ends_on_a_working_day() {
        warnedPerson()
                .when(follow("2027-03-20", PROPOSAL))
                .thenRecorded(removal("2027-03-20", RemovalReason.WRONG_DATA, "2027-05-04"));
    }

    @Test
    void the_term_for_an_objection_is_moved_over_ascension_day() {
        warnedPerson()
                .when(follow("2027-03-25", PROPOSAL))
                .thenRecorded(removal("2027-03-25", RemovalReason.WRONG_DATA, "2027-05-08"));
    }

    @Test
    void takes_effect_late_when_days_were_missed() {
        var dossier = warnedPerson().after(follow("2027-03-17", PROPOSAL), meet("2027-06-01"));
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void who_is_late_stays_late_until_the_removal() {
        var dossier = latePerson().after(proposeStrikingOff("2030-02-01"), follow("2030-02-18", PROPOSAL));
        assertThat(dossier.status()).isEqualTo(Status.LATE);
    }

    @Test
    void refuses_what_was_never_proposed() {
        registeredPerson().when(follow("2027-03-16", PROPOSAL)).thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_to_decide_twice() {
        warnedPerson()
                .after(follow("2027-03-16", PROPOSAL))
                .when(follow("2027-03-17", PROPOSAL))
                .thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_a_proposal_in_a_dossier_that_was_closed() {
        warnedPerson()
                .given(struckOff("2027-03-10", RemovalReason.DEATH))
                .when(follow("2027-03-16", PROPOSAL))
                .thenRefusedBy("proposal.open");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        warnedPerson()
                .when(follow(registrarOn("2027-03-16"), DOSSIER, true))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_decision_of_a_registrar_who_has_another_dossier() {
        warnedPerson()
                .when(follow(registrarOn("2027-03-16"), OTHER_DOSSIER, true))
                .thenRecorded(removal("2027-03-16", RemovalReason.WRONG_DATA, "2027-04-29"));
    }

    @Test
    void refuses_a_machine_that_decides() {
        warnedPerson().when(follow(registerOn("2027-03-16"), null, true)).thenRefusedBy("decision.a-person-says-no");
    }

    @Test
    void refuses_while_something_is_still_under_way() {
        warnedPerson().when(follow(registrarOn("2027-03-16"), null, false)).thenRefusedBy("decision.nothing-pending");
    }

    @Test
    void refuses_what_no_longer_holds_because_the_dossier_goes_on_in_another_one() {
        warnedPerson()
                .after(merge("2027-03-10"))
                .when(follow("2027-03-16", PROPOSAL))
                .thenRefusedBy("proposal.still-so");
    }

    private static Dossier warnedPerson() {
        return registeredPerson().after(proposeStrikingOff("2027-03-01"));
    }

    private static FollowProposal follow(Origin origin, @Nullable DossierId judge, boolean policiesPassed) {
        return new FollowProposal(DOSSIER, origin, PROPOSAL, judge, REASON, HERE, policiesPassed, RULES);
    }

    private static FollowProposal follow(String on, ProposalId proposal) {
        return StandingFixture.follow(on, proposal);
    }

    private static RemovalDecided removal(String on, RemovalReason why, String takesEffectOn) {
        return new RemovalDecided(PROPOSAL, why, Personal.of(REASON), day(takesEffectOn), noon(on));
    }
}
