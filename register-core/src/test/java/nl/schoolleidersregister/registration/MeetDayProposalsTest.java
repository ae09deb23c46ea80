package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.ALL;
import static nl.schoolleidersregister.registration.CycleFixture.APPLICATION;
import static nl.schoolleidersregister.registration.CycleFixture.HALF;
import static nl.schoolleidersregister.registration.CycleFixture.WHY;
import static nl.schoolleidersregister.registration.CycleFixture.applicant;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.learned;
import static nl.schoolleidersregister.registration.CycleFixture.learnedAll;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.meet;
import static nl.schoolleidersregister.registration.CycleFixture.proposal;
import static nl.schoolleidersregister.registration.CycleFixture.proposed;
import static nl.schoolleidersregister.registration.CycleFixture.provisionally;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.StandingEvent.ProposalLostItsGround;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.term.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a day brings to propose to a registrar, what a machine may decide itself, and what is no longer so. */
class MeetDayProposalsTest {

    private static final RegistrationEvent PARTLY = learned(1, Basis.VALIDATED, "2025-03-10", 7_200);
    private static final ReRegisteredProvisionally PROVISIONAL =
            provisionally("2026-08-03", cycle("2026-08-01", "2030-08-01"), "2027-08-03", PointsFixture.credit(1));

    @Test
    void an_aspirant_has_time_up_to_a_day() {
        var aspirant = new AspirantAdmitted(DIPLOMA, day("2025-09-01"), noon("2022-07-10"));
        enrolledLeader().given(aspirant).when(meet("2025-08-31")).thenNothing();
        proposes(enrolledLeader().given(aspirant), "2025-09-01", ProposalKind.END_ASPIRANT, "2025-09-15", null);
        enrolledLeader()
                .given(aspirant, proposed("2025-09-01", ProposalKind.END_ASPIRANT, "2025-09-15"))
                .when(meet("2025-09-01"))
                .thenNothing();
        enrolledLeader()
                .given(aspirant, stated("2025-08-20", SECOND_DIPLOMA, "2025-08-15"))
                .when(meet("2025-09-01"))
                .thenNothing();
    }

    @Test
    void a_qualification_is_shown_in_six_months() {
        enrolledLeader()
                .given(rejected("2022-07-10", DIPLOMA))
                .when(meet("2022-12-31"))
                .thenNothing();
        proposes(
                enrolledLeader().given(rejected("2022-07-10", DIPLOMA)),
                "2023-01-01",
                ProposalKind.EXPIRE_ENROLMENT,
                "2023-01-16",
                null);
        enrolledLeader().when(meet("2023-01-01")).thenNothing();
    }

    @Test
    void who_was_appointed_after_enrolling_has_six_months_from_then() {
        var later = RegistrationFixture.given(
                RegistrationFixture.enrolled("2022-07-01"),
                RegistrationFixture.started(
                        "2022-10-05",
                        RegistrationFixture.job(RegistrationFixture.JOB, RegistrationFixture.SCHOOL, "2022-10-01")));
        later.when(meet("2023-03-31")).thenNothing();
        proposes(later, "2023-04-01", ProposalKind.EXPIRE_ENROLMENT, "2023-04-17", null);
    }

    @Test
    void the_registration_of_who_is_late_lapses_by_a_proposal_when_that_time_is_over() {
        leader(markedLate()).when(meet("2027-01-31")).thenNothing();
        proposes(leader(markedLate()), "2027-02-01", ProposalKind.LAPSE, "2027-02-15", Verdict.NOT_ELIGIBLE);
        leader(markedLate(), proposed("2027-02-01", ProposalKind.LAPSE, "2027-02-15"))
                .when(meet("2027-02-01"))
                .thenNothing();
        leader(markedLate(), proposed("2027-02-01", ProposalKind.LAPSE, "2027-02-15"))
                .when(meet("2027-02-02"))
                .thenNothing();
    }

    @Test
    void no_lapse_while_an_application_of_who_is_late_waits() {
        leader(markedLate(), learned(1, Basis.EXPLAINED, "2026-10-10", ALL), applied("2027-01-31"))
                .when(meet("2027-02-01"))
                .thenFacts()
                .forEach(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                ProposalMade.class,
                                made -> assertThat(made.kind()).isEqualTo(ProposalKind.REFUSE)));
    }

    @Test
    void a_refusal_is_proposed_three_weeks_before_the_term_for_the_decision_is_over() {
        applicant().when(meet("2026-06-04")).thenNothing();
        proposes(applicant(), "2026-06-05", ProposalKind.REFUSE, "2026-06-19", Verdict.NOT_ELIGIBLE);
        applicant(proposed("2026-06-05", ProposalKind.REFUSE, "2026-06-19"))
                .when(meet("2026-06-05"))
                .thenNothing();
    }

    @Test
    void who_reaches_three_quarters_is_proposed_for_a_provisional_one() {
        applicant(PARTLY).when(meet("2026-06-04")).thenNothing();
        proposes(applicant(PARTLY), "2026-06-05", ProposalKind.RENEW_PROVISIONALLY, "2026-06-19", Verdict.CONDITIONAL);
        proposes(
                applicant(learned(1, Basis.VALIDATED, "2025-03-10", 7_199)),
                "2026-06-05",
                ProposalKind.REFUSE,
                "2026-06-19",
                Verdict.NOT_ELIGIBLE);
    }

    @Test
    void nothing_more_can_be_earned_after_the_due_date_so_then_it_is_proposed_at_once() {
        leader(applied("2026-07-20")).when(meet("2026-07-31")).thenNothing();
        proposes(leader(applied("2026-07-20")), "2026-08-01", ProposalKind.REFUSE, "2026-08-17", Verdict.NOT_ELIGIBLE);
    }

    @Test
    void waits_while_the_register_waits_for_the_person_and_that_much_longer() {
        var asked = new MoreAsked(APPLICATION, Personal.of(WHY), day("2026-06-08"), noon("2026-05-11"));
        applicant().given(asked).when(meet("2026-06-05")).thenNothing();
        var answered = new QuestionAnswered(APPLICATION, Personal.of(WHY), noon("2026-05-21"));
        applicant().given(asked, answered).when(meet("2026-06-14")).thenNothing();
        proposes(applicant().given(asked, answered), "2026-06-15", ProposalKind.REFUSE, "2026-06-29", null);
    }

    @Test
    void waits_for_the_person_also_when_nothing_more_can_be_earned() {
        var asked = new MoreAsked(APPLICATION, Personal.of(WHY), day("2026-08-19"), noon("2026-07-22"));
        leader(applied("2026-07-20"), asked).when(meet("2026-08-19")).thenNothing();
        proposes(leader(applied("2026-07-20"), asked), "2026-08-20", ProposalKind.REFUSE, "2026-09-03", null);
    }

    @Test
    void a_term_put_later_gives_four_weeks() {
        var later = new TermPutLater(APPLICATION, new Term.Weeks(4), Personal.of(WHY), noon("2026-05-11"));
        applicant().given(later).when(meet("2026-07-02")).thenNothing();
        proposes(applicant().given(later), "2026-07-03", ProposalKind.REFUSE, "2026-07-17", null);
    }

    @Test
    void points_that_came_after_the_application_renew_it_straight_through_on_a_later_day() {
        assertThat(applicant(learned(1, Basis.VALIDATED, "2026-05-09", ALL))
                        .when(meet("2026-05-10"))
                        .thenFacts())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReRegistered.class,
                        fact -> assertThat(fact.decision().by()).isEqualTo(DecidedBy.MACHINE));
    }

    @Test
    void a_refusal_loses_its_ground_when_the_points_come() {
        var facts = applicant(proposed("2026-06-05", ProposalKind.REFUSE, "2026-06-19"), learnedAll())
                .when(meet("2026-06-10"))
                .thenFacts();
        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst()).isEqualTo(lost(ProposalKind.REFUSE, "2026-06-05", "2026-06-10"));
        assertThat(facts.getLast()).isInstanceOf(ReRegistered.class);
    }

    @Test
    void another_outcome_is_another_proposal() {
        var facts = applicant(proposed("2026-06-05", ProposalKind.REFUSE, "2026-06-19"), PARTLY)
                .when(meet("2026-06-10"))
                .thenFacts();
        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst()).isEqualTo(lost(ProposalKind.REFUSE, "2026-06-05", "2026-06-10"));
        assertThat(facts.getLast())
                .isInstanceOfSatisfying(
                        ProposalMade.class,
                        made -> assertThat(made.kind()).isEqualTo(ProposalKind.RENEW_PROVISIONALLY));
    }

    @Test
    void an_expiry_loses_its_ground_when_a_diploma_is_stated() {
        enrolledLeader()
                .given(
                        rejected("2022-07-10", DIPLOMA),
                        proposed("2023-01-01", ProposalKind.EXPIRE_ENROLMENT, "2023-01-16"),
                        stated("2023-01-05", SECOND_DIPLOMA, "2022-12-20"))
                .when(meet("2023-01-06"))
                .thenRecorded(lost(ProposalKind.EXPIRE_ENROLMENT, "2023-01-01", "2023-01-06"));
    }

    @Test
    void a_lapse_loses_its_ground_when_it_was_decided_that_the_registration_ends_otherwise() {
        leader(
                        markedLate(),
                        proposed("2027-02-01", ProposalKind.LAPSE, "2027-02-15"),
                        removalDecided("2027-02-10", "2027-03-25"))
                .when(meet("2027-02-11"))
                .thenRecorded(lost(ProposalKind.LAPSE, "2027-02-01", "2027-02-11"));
    }

    @Test
    void the_missing_part_is_met_when_it_comes_on_its_last_day() {
        var came = learned(2, Basis.VALIDATED, "2027-08-02", 2_400);
        assertThat(leader(PARTLY, PROVISIONAL, came).when(meet("2027-08-03")).thenFacts())
                .singleElement()
                .isInstanceOfSatisfying(MissingPartMet.class, met -> {
                    assertThat(met.decision().counted()).containsExactly(PointsFixture.credit(2));
                    assertThat(met.decision().by()).isEqualTo(DecidedBy.MACHINE);
                    assertThat(met.decision().id())
                            .isEqualTo(DecisionId.after(PROVISIONAL.decision().id()));
                    assertThat(met.decision().judged().evaluation().dueDate()).isEqualTo(day("2026-08-01"));
                });
        assertThat(leader(PARTLY, PROVISIONAL, came).when(meet("2027-08-02")).thenFacts())
                .singleElement()
                .isInstanceOf(MissingPartMet.class);
    }

    @Test
    void the_missing_part_that_comes_a_day_later_comes_too_late() {
        var came = learned(2, Basis.VALIDATED, "2027-08-03", 2_400);
        proposes(
                leader(PARTLY, PROVISIONAL, came), "2027-08-03", ProposalKind.MISSING_PART_NOT_MET, "2027-08-17", null);
    }

    @Test
    void a_missing_part_that_lacks_a_minute_is_not_met() {
        var came = learned(2, Basis.VALIDATED, "2027-05-01", 2_399);
        leader(PARTLY, PROVISIONAL, came).when(meet("2027-08-02")).thenNothing();
        proposes(
                leader(PARTLY, PROVISIONAL, came), "2027-08-03", ProposalKind.MISSING_PART_NOT_MET, "2027-08-17", null);
        leader(PARTLY, PROVISIONAL, came, proposed("2027-08-03", ProposalKind.MISSING_PART_NOT_MET, "2027-08-17"))
                .when(meet("2027-08-03"))
                .thenNothing();
    }

    @Test
    void half_of_it_by_own_choice_is_no_hindrance_to_the_missing_part() {
        var first = learned(1, Basis.VALIDATED, "2025-03-10", HALF);
        var more = learned(2, Basis.EXPLAINED, "2027-05-01", HALF);
        assertThat(leader(first, PROVISIONAL, more).when(meet("2027-05-02")).thenFacts())
                .singleElement()
                .isInstanceOf(MissingPartMet.class);
    }

    private static ProposalLostItsGround lost(ProposalKind kind, String madeOn, String on) {
        return new ProposalLostItsGround(proposal(kind, madeOn), noon(on));
    }

    private static void proposes(
            Scenario<RegistrationEvent, RegistrationCommand> who,
            String on,
            ProposalKind kind,
            String viewUntil,
            @Nullable Verdict verdict) {
        assertThat(who.when(meet(on)).thenFacts()).singleElement().isInstanceOfSatisfying(ProposalMade.class, made -> {
            assertThat(made.proposal()).isEqualTo(proposal(kind, on));
            assertThat(made.kind()).isEqualTo(kind);
            assertThat(made.viewUntil()).isEqualTo(day(viewUntil));
            assertThat(made.at()).isEqualTo(noon(on));
            if (verdict != null) {
                assertThat(made.judged())
                        .isNotNull()
                        .returns(verdict, judged -> judged.evaluation().verdict())
                        .returns(day(on), Judged::on);
            }
        });
    }
}
