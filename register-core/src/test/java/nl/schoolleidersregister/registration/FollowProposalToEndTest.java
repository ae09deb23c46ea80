package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.apply;
import static nl.schoolleidersregister.registration.StandingFixture.earned;
import static nl.schoolleidersregister.registration.StandingFixture.follow;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.provisionalPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import org.junit.jupiter.api.Test;

class FollowProposalToEndTest {

    @Test
    void the_missing_part_is_too_late_after_its_year() {
        var dossier = provisionalPerson().after(meet("2031-01-14"));
        assertThat(dossier.career().standing().proposals()).isEmpty();
        dossier.after(meet("2031-01-15"));
        assertThat(dossier.career().standing().proposals())
                .extracting(Proposal::kind)
                .containsExactly(ProposalKind.MISSING_PART_NOT_MET);
    }

    @Test
    void who_did_not_earn_the_missing_part_stays_provisional_until_the_registration_lapses() {
        var dossier = provisionalPerson().after(meet("2031-01-15"));
        var proposal = dossier.proposed(ProposalKind.MISSING_PART_NOT_MET);
        dossier.when(follow("2031-01-29", proposal)).thenRefusedBy("proposal.view-heard");
        assertThat(dossier.recordedBy(follow("2031-01-30", proposal)))
                .singleElement()
                .isInstanceOfSatisfying(MissingPartNotMet.class, fact -> {
                    assertThat(fact.takesEffectOn()).isEqualTo(day("2031-03-14"));
                    assertThat(fact.decision().by()).isEqualTo(DecidedBy.PERSON);
                    assertThat(fact.decision()
                                    .judged()
                                    .evaluation()
                                    .finding(FindingRule.POINTS_TOTAL)
                                    .achieved())
                            .isEqualTo(120 * 60);
                });
        dossier.when(meet("2031-03-13")).thenNothing();
        assertThat(dossier.status()).isEqualTo(Status.PROVISIONAL);
        dossier.when(meet("2031-03-14")).thenRecorded(new Lapsed(noon("2031-03-14")));
        assertThat(dossier.status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void the_missing_part_that_came_in_time_and_was_told_late_still_counts() {
        var dossier = provisionalPerson().after(meet("2031-01-15"));
        var proposal = dossier.proposed(ProposalKind.MISSING_PART_NOT_MET);
        dossier.given(earned("2031-01-14", 42));
        dossier.when(follow("2031-01-30", proposal)).thenRefusedBy("proposal.still-so");
    }

    @Test
    void the_missing_part_that_came_a_day_late_does_not_count() {
        var dossier = provisionalPerson().after(meet("2031-01-15"));
        var proposal = dossier.proposed(ProposalKind.MISSING_PART_NOT_MET);
        dossier.given(earned("2031-01-15", 42));
        assertThat(dossier.recordedBy(follow("2031-01-30", proposal))).hasSize(1);
    }

    @Test
    void who_is_late_for_half_a_year_lapses_after_the_term_for_an_objection() {
        var dossier = latePerson();
        dossier.when(meet("2030-07-14")).thenNothing();
        dossier.after(meet("2030-07-15"));
        var proposal = dossier.proposed(ProposalKind.LAPSE);
        dossier.when(follow("2030-07-29", proposal)).thenRefusedBy("proposal.view-heard");
        assertThat(dossier.recordedBy(follow("2030-07-30", proposal)))
                .singleElement()
                .isInstanceOfSatisfying(LapseDecided.class, fact -> {
                    assertThat(fact.takesEffectOn()).isEqualTo(day("2030-09-11"));
                    assertThat(fact.decision().by()).isEqualTo(DecidedBy.PERSON);
                    assertThat(fact.decision().application()).isNull();
                });
        dossier.when(meet("2030-09-10")).thenNothing();
        assertThat(dossier.status()).isEqualTo(Status.LATE);
        dossier.when(meet("2030-09-11")).thenRecorded(new Lapsed(noon("2030-09-11")));
        assertThat(dossier.status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void nobody_lapses_who_applied_in_time() {
        var dossier = latePerson().after(apply("2030-07-14"), meet("2030-07-15"));
        assertThat(dossier.career().standing().of(ProposalKind.LAPSE)).isNull();
    }

    @Test
    void a_removal_that_was_decided_is_not_put_later_by_a_lapse() {
        var dossier = latePerson().after(proposeStrikingOff("2030-07-12"), meet("2030-07-15"));
        var lapse = dossier.proposed(ProposalKind.LAPSE);
        dossier.after(follow("2030-07-29", PROPOSAL));
        dossier.when(follow("2030-08-20", lapse)).thenRefusedBy("proposal.still-so");
        dossier.after(meet("2030-09-10"));
        assertThat(dossier.career().standing().ended())
                .isEqualTo(new Standing.Ended(RemovalReason.WRONG_DATA, day("2030-09-10")));
    }

    @Test
    void a_removal_is_not_decided_beside_a_lapse() {
        var dossier = latePerson().after(meet("2030-07-15"), proposeStrikingOff("2030-07-16"));
        dossier.after(follow("2030-07-30", dossier.proposed(ProposalKind.LAPSE)));
        dossier.when(follow("2030-07-31", PROPOSAL)).thenRefusedBy("proposal.still-so");
    }
}
