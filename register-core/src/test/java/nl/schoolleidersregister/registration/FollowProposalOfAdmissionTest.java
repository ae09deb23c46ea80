package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.stateDiploma;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.follow;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.merge;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.StandingEvent.ProposalLostItsGround;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class FollowProposalOfAdmissionTest {

    @Test
    void an_aspirant_whose_time_is_over_is_enrolled_again() {
        var dossier = aspirant().after(meet("2028-09-01"));
        var proposal = dossier.proposed(ProposalKind.END_ASPIRANT);
        assertThat(dossier.status()).isEqualTo(Status.ASPIRANT);
        dossier.when(follow("2028-09-15", proposal)).thenRefusedBy("proposal.view-heard");
        dossier.when(follow("2028-09-16", proposal))
                .thenRecorded(new AspirantEnded(proposal, Personal.of(REASON), noon("2028-09-16")));
        assertThat(dossier.status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void nothing_is_proposed_the_day_before_the_time_of_an_aspirant_is_over() {
        aspirant().when(meet("2028-08-31")).thenNothing();
    }

    @Test
    void the_time_of_an_aspirant_does_not_end_once_a_diploma_waits() {
        var dossier = aspirant().after(meet("2028-09-01"));
        var proposal = dossier.proposed(ProposalKind.END_ASPIRANT);
        dossier.after(stateDiploma("2028-09-04", SECOND_DIPLOMA, "2028-08-30"));
        dossier.when(follow("2028-09-18", proposal)).thenRefusedBy("proposal.still-so");
        dossier.when(meet("2028-09-18")).thenRecorded(new ProposalLostItsGround(proposal, noon("2028-09-18")));
    }

    @Test
    void who_was_an_aspirant_shows_a_qualification_or_the_enrolment_expires() {
        var dossier = aspirant().after(meet("2028-09-01"));
        dossier.after(follow("2028-09-16", dossier.proposed(ProposalKind.END_ASPIRANT)), meet("2028-09-17"));
        dossier.after(follow("2028-10-10", dossier.proposed(ProposalKind.EXPIRE_ENROLMENT)));
        assertThat(dossier.status()).isEqualTo(Status.ENROLMENT_EXPIRED);
    }

    @Test
    void an_enrolment_expires_half_a_year_after_it_without_a_qualification() {
        var dossier = enrolledPerson();
        dossier.when(meet("2026-07-09")).thenNothing();
        dossier.after(meet("2026-07-10"));
        var proposal = dossier.proposed(ProposalKind.EXPIRE_ENROLMENT);
        dossier.when(follow("2026-07-24", proposal)).thenRefusedBy("proposal.view-heard");
        dossier.when(follow("2026-07-25", proposal))
                .thenRecorded(new EnrolmentExpired(proposal, Personal.of(REASON), noon("2026-07-25")));
        assertThat(dossier.status()).isEqualTo(Status.ENROLMENT_EXPIRED);
        assertThat(dossier.career().isOpen()).isFalse();
    }

    @Test
    void an_enrolment_does_not_expire_once_a_diploma_waits() {
        var dossier = enrolledPerson().after(meet("2026-07-10"));
        var proposal = dossier.proposed(ProposalKind.EXPIRE_ENROLMENT);
        dossier.after(stateDiploma("2026-07-20", DIPLOMA, "2024-06-30"));
        dossier.when(follow("2026-07-25", proposal)).thenRefusedBy("proposal.still-so");
    }

    @Test
    void an_enrolment_does_not_expire_in_a_dossier_that_was_merged() {
        var dossier = enrolledPerson().after(meet("2026-07-10"), merge("2026-07-20"));
        dossier.when(follow("2026-07-25", dossier.proposed(ProposalKind.EXPIRE_ENROLMENT)))
                .thenRefusedBy("proposal.still-so");
    }
}
