package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.NUMBER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.registerOnDiploma;
import static nl.schoolleidersregister.registration.RegistrationFixture.registered;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.registration.RegistrationFixture.verified;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.requestRemoval;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class RegisterOnQualificationTest {

    @Test
    void verifies_the_diploma_and_begins_a_cycle_of_four_years_today() {
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRecorded(verified("2026-02-01", DIPLOMA), registered("2026-02-01", "2030-02-01"));
    }

    @Test
    void takes_the_length_of_the_cycle_from_the_order_and_ends_it_within_a_shorter_month() {
        var order = new RegisterOnQualification(
                DOSSIER,
                registrarOn("2026-08-31"),
                DIPLOMA,
                day("2026-08-31"),
                null,
                NUMBER,
                RegistrationFixture.rules(vo2026().cycleMonths(18).adopt()));
        awaiting("2024-06-30")
                .when(order)
                .thenRecorded(verified("2026-08-31", DIPLOMA), registered("2026-08-31", "2028-02-29"));
    }

    @Test
    void registers_on_a_diploma_of_today() {
        awaiting("2026-02-01")
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRecorded(verified("2026-02-01", DIPLOMA), registered("2026-02-01", "2030-02-01"));
    }

    @Test
    void registers_on_a_diploma_that_is_five_years_old_to_the_day() {
        awaiting("2021-02-01")
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRecorded(verified("2026-02-01", DIPLOMA), registered("2026-02-01", "2030-02-01"));
    }

    @Test
    void refuses_a_diploma_that_is_five_years_and_a_day_old() {
        awaiting("2021-02-01").when(registerOnDiploma("2026-02-02", DIPLOMA)).thenRefusedBy("qualification.five-years");
    }

    @Test
    void a_diploma_of_a_leap_day_is_five_years_old_on_the_last_of_february() {
        awaiting("2024-02-29")
                .when(registerOnDiploma("2029-02-28", DIPLOMA))
                .thenRecorded(verified("2029-02-28", DIPLOMA), registered("2029-02-28", "2033-02-28"));
        awaiting("2024-02-29").when(registerOnDiploma("2029-03-01", DIPLOMA)).thenRefusedBy("qualification.five-years");
    }

    @Test
    void registers_on_the_second_diploma_after_the_first_was_rejected() {
        awaiting("2024-06-30")
                .given(rejected("2026-01-15", DIPLOMA), stated("2026-01-20", SECOND_DIPLOMA, "2025-06-30"))
                .when(registerOnDiploma("2026-02-01", SECOND_DIPLOMA))
                .thenRecorded(verified("2026-02-01", SECOND_DIPLOMA), registered("2026-02-01", "2030-02-01"));
    }

    @Test
    void a_registration_begins_on_the_day_of_enrolment_at_the_earliest() {
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", DIPLOMA, "2026-01-10", null))
                .thenRecorded(verified("2026-02-01", DIPLOMA), registered("2026-02-01", "2026-01-10", "2030-01-10"));
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", DIPLOMA, "2026-01-09", null))
                .thenRefusedBy("registration.after-enrolment");
    }

    @Test
    void a_registration_begins_on_the_day_of_the_diploma_at_the_earliest() {
        awaiting("2026-01-05")
                .given(rejected("2026-01-15", DIPLOMA), stated("2026-01-20", SECOND_DIPLOMA, "2026-01-20"))
                .when(registerOnDiploma("2026-02-01", SECOND_DIPLOMA, "2026-01-20", null))
                .thenRecorded(
                        verified("2026-02-01", SECOND_DIPLOMA), registered("2026-02-01", "2026-01-20", "2030-01-20"));
        awaiting("2026-01-05")
                .given(rejected("2026-01-15", DIPLOMA), stated("2026-01-20", SECOND_DIPLOMA, "2026-01-20"))
                .when(registerOnDiploma("2026-02-01", SECOND_DIPLOMA, "2026-01-19", null))
                .thenRefusedBy("registration.after-diploma");
    }

    @Test
    void refuses_a_registration_from_tomorrow() {
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", DIPLOMA, "2026-02-02", null))
                .thenRefusedBy("registration.begun");
    }

    @Test
    void judges_the_age_of_the_diploma_today_also_when_the_registration_began_before() {
        awaiting("2021-01-20")
                .when(registerOnDiploma("2026-01-21", DIPLOMA, "2026-01-15", null))
                .thenRefusedBy("qualification.five-years");
    }

    @Test
    void a_number_that_somebody_else_has_is_refused_by_its_claim() {
        assertThat(new OneNumberOnePerson(false).holds()).isTrue();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Rule.check(new OneNumberOnePerson(true)))
                .returns("registration.number-once", RuleViolated::code);
    }

    @Test
    void refuses_a_diploma_that_nobody_stated() {
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", SECOND_DIPLOMA))
                .thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_a_diploma_that_was_rejected() {
        awaiting("2024-06-30")
                .given(rejected("2026-01-15", DIPLOMA))
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_a_diploma_that_was_verified() {
        awaiting("2024-06-30")
                .given(verified("2026-01-15", DIPLOMA))
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_somebody_who_is_registered_already() {
        awaiting("2024-06-30")
                .given(verified("2026-01-15", DIPLOMA), registered("2026-01-15", "2030-01-15"))
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRefusedBy("registration.once");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", DIPLOMA, "2026-02-01", DOSSIER))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_judgement_of_a_registrar_who_has_another_dossier() {
        awaiting("2024-06-30")
                .when(registerOnDiploma("2026-02-01", DIPLOMA, "2026-02-01", OTHER_DOSSIER))
                .thenRecorded(verified("2026-02-01", DIPLOMA), registered("2026-02-01", "2030-02-01"));
    }

    @Test
    void refuses_a_training_that_still_runs() {
        given(enrolled("2026-01-10"), StandingFixture.stated("2026-01-10", Route.TRAINING, "2025-09-01"))
                .when(registerOnDiploma("2026-02-01", DIPLOMA))
                .thenRefusedBy("qualification.training");
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier : List.of(mergedPerson(), waitingPerson().after(requestRemoval("2026-01-20")))) {
            dossier.when(registerOnDiploma("2026-02-01", DIPLOMA)).thenRefusedBy("dossier.open");
        }
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> awaiting(String awardedOn) {
        return given(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, awardedOn));
    }
}
