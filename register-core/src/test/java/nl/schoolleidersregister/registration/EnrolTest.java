package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.NAMESAKE;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.diploma;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrol;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.job;
import static nl.schoolleidersregister.registration.RegistrationFixture.started;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.shared.Moments.LEADER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.RuleViolated;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EnrolTest {

    @Test
    void records_the_enrolment_and_the_stated_diploma() {
        given().when(enrol("2026-01-10", "2024-06-30"))
                .thenRecorded(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2024-06-30"));
    }

    @Test
    void enrols_without_a_qualification() {
        var dossier = new Dossier();
        dossier.when(new Enrol(DOSSIER, leaderOn("2026-01-10"), null, List.of(), null))
                .thenRecorded(enrolled("2026-01-10"));
        assertThat(dossier.status()).isEqualTo(Status.ENROLLED);
        assertThat(dossier.career().procedures().open()).isEmpty();
    }

    @Test
    void the_qualification_is_due_half_a_year_after_an_enrolment_without_one() {
        var dossier = new Dossier().after(new Enrol(DOSSIER, leaderOn("2026-01-10"), null, List.of(), null));
        dossier.when(StandingFixture.meet("2026-07-09")).thenNothing();
        assertThat(dossier.recordedBy(StandingFixture.meet("2026-07-10"))).hasSize(1);
    }

    @Test
    void nothing_is_due_after_an_enrolment_with_a_diploma_that_waits() {
        new Dossier()
                .after(enrol("2026-01-10", "2024-06-30"))
                .when(StandingFixture.meet("2026-07-10"))
                .thenNothing();
    }

    @Test
    void records_every_stated_employment() {
        var rector = job(JOB, SCHOOL, "2025-08-01");
        var interim = job(SECOND_JOB, OTHER_SCHOOL, "2025-11-01");
        given().when(enrol("2026-01-10", "2024-06-30", rector, interim))
                .thenRecorded(
                        enrolled("2026-01-10"),
                        stated("2026-01-10", DIPLOMA, "2024-06-30"),
                        started("2026-01-10", rector),
                        started("2026-01-10", interim));
    }

    @Test
    void keeps_which_task_let_a_namesake_in() {
        var stated = diploma(DIPLOMA, "2024-06-30");
        given().when(new Enrol(DOSSIER, leaderOn("2026-01-10"), stated, List.of(), NAMESAKE))
                .thenRecorded(
                        new Enrolled(day("2026-01-10"), NAMESAKE, noon("2026-01-10")),
                        stated("2026-01-10", DIPLOMA, "2024-06-30"));
    }

    @Test
    void takes_a_diploma_of_today() {
        given().when(enrol("2026-01-10", "2026-01-10"))
                .thenRecorded(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2026-01-10"));
    }

    @Test
    void refuses_a_diploma_of_tomorrow() {
        given().when(enrol("2026-01-10", "2026-01-11")).thenRefusedBy("qualification.not-in-future");
    }

    @Test
    void takes_a_diploma_of_any_age_because_age_is_judged_on_registering() {
        given().when(enrol("2026-01-10", "1996-06-30"))
                .thenRecorded(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "1996-06-30"));
    }

    @Test
    void takes_new_years_day_from_midnight_in_amsterdam() {
        var at = Instant.parse("2025-12-31T23:00:00Z");
        var stated = diploma(DIPLOMA, "2026-01-01");
        given().when(new Enrol(DOSSIER, new Origin(LEADER, at), stated, List.of(), null))
                .thenRecorded(
                        new Enrolled(day("2026-01-01"), null, at),
                        new QualificationStated(
                                DIPLOMA, stated.route(), Personal.of(stated.diploma()), day("2026-01-01"), at));
    }

    @Test
    void refuses_new_years_day_just_before_midnight_in_amsterdam() {
        var at = Instant.parse("2025-12-31T22:59:59.999Z");
        given().when(new Enrol(DOSSIER, new Origin(LEADER, at), diploma(DIPLOMA, "2026-01-01"), List.of(), null))
                .thenRefusedBy("qualification.not-in-future");
    }

    @Test
    void takes_an_employment_that_begins_today() {
        var rector = job(JOB, SCHOOL, "2026-01-10");
        given().when(enrol("2026-01-10", "2024-06-30", rector))
                .thenRecorded(
                        enrolled("2026-01-10"),
                        stated("2026-01-10", DIPLOMA, "2024-06-30"),
                        started("2026-01-10", rector));
    }

    @Test
    void refuses_an_employment_that_begins_tomorrow() {
        given().when(enrol("2026-01-10", "2024-06-30", job(JOB, SCHOOL, "2026-01-11")))
                .thenRefusedBy("employment.begun");
    }

    @Test
    void refuses_two_employments_at_one_school() {
        var first = job(JOB, SCHOOL, "2025-08-01");
        var second = job(SECOND_JOB, SCHOOL, "2025-11-01");
        given().when(enrol("2026-01-10", "2024-06-30", first, second)).thenRefusedBy("employment.no-overlap");
    }

    @Test
    void the_rules_that_a_claim_decides_refuse_when_the_claim_is_lost() {
        assertRefusal(new OnePersonEnrolsOnce(true), "enrolment.once-per-person");
        assertRefusal(new OneEmailAddressOnePerson(true), "enrolment.email-once");
        assertRefusal(new OneAccountOneDossier(true), "enrolment.account-once");
    }

    @Test
    void the_rules_that_a_claim_decides_hold_when_nobody_has_it() {
        assertThat(List.of(
                        new OnePersonEnrolsOnce(false),
                        new OneEmailAddressOnePerson(false),
                        new OneAccountOneDossier(false)))
                .allMatch(Rule::holds);
    }

    private static void assertRefusal(Rule rule, String code) {
        Assertions.assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Rule.check(rule))
                .returns(code, RuleViolated::code)
                .returns(rule, RuleViolated::rule);
    }
}
