package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.NUMBER;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.started;
import static nl.schoolleidersregister.registration.StandingFixture.earned;
import static nl.schoolleidersregister.registration.StandingFixture.stated;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterOnOldQualificationTest {

    @ParameterizedTest
    @EnumSource(
            value = Route.class,
            names = {"DIPLOMA", "OTHER_REGISTER"})
    void registers_with_work_and_points_beside_an_old_qualification(Route route) {
        var dossier = withWork("0.8", "2020-08-01", route).given(earned("2025-03-31", 160));
        assertThat(dossier.recordedBy(register("2026-02-01")))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(Registered.class, fact -> {
                    assertThat(fact.route()).isEqualTo(route);
                    assertThat(fact.cycle()).isEqualTo(new Period(day("2026-02-01"), day("2030-02-01")));
                    assertThat(fact.prior()).isNotNull();
                });
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void an_evc_certificate_of_any_age_says_enough_by_itself() {
        var dossier = new Dossier().given(enrolled("2026-01-10"), stated("2026-01-10", Route.EVC, "2010-06-30"));
        assertThat(dossier.recordedBy(register("2026-02-01"))).last().isInstanceOfSatisfying(Registered.class, fact -> {
            assertThat(fact.route()).isEqualTo(Route.EVC);
            assertThat(fact.prior()).isNull();
        });
    }

    @Test
    void refuses_a_point_too_few() {
        refuses(withWork("0.8", "2020-08-01", Route.DIPLOMA).given(earned("2025-03-31", 159)));
    }

    @Test
    void takes_points_from_the_first_day_of_the_four_years() {
        takes(withWork("0.8", "2020-08-01", Route.DIPLOMA).given(earned("2022-02-01", 160)));
        refuses(withWork("0.8", "2020-08-01", Route.DIPLOMA).given(earned("2022-01-31", 160)));
    }

    @Test
    void takes_points_up_to_the_day_before_the_registration_whose_first_cycle_the_others_are_for() {
        takes(withWork("0.8", "2020-08-01", Route.DIPLOMA).given(earned("2026-01-31", 160)));
        refuses(withWork("0.8", "2020-08-01", Route.DIPLOMA).given(earned("2026-02-01", 160)));
    }

    @Test
    void no_point_counts_before_the_registration_and_in_its_first_cycle() {
        var from = new RegisterOnQualification(
                DOSSIER, registrarOn("2026-02-01"), DIPLOMA, day("2026-01-15"), null, NUMBER, RULES);
        withWork("0.8", "2020-08-01", Route.DIPLOMA)
                .given(earned("2026-01-15", 160))
                .when(from)
                .thenRefusedBy("qualification.five-years");
        assertThat(withWork("0.8", "2020-08-01", Route.DIPLOMA)
                        .given(earned("2026-01-14", 160))
                        .recordedBy(from))
                .hasSize(2);
    }

    @Test
    void takes_a_day_a_week_during_four_years_and_not_a_day_less() {
        takes(withWork("0.2", "2022-02-01", Route.DIPLOMA).given(earned("2025-03-31", 160)));
        refuses(withWork("0.2", "2022-02-02", Route.DIPLOMA).given(earned("2025-03-31", 160)));
    }

    @Test
    void refuses_who_no_longer_works_today() {
        var dossier = withWork("0.8", "2020-08-01", Route.DIPLOMA).given(earned("2025-03-31", 160));
        refuses(dossier.given(RegistrationFixture.ended("2026-02-01", JOB, "2026-02-01")));
    }

    @Test
    void refuses_points_without_work_and_work_without_points() {
        refuses(new Dossier()
                .given(enrolled("2026-01-10"), stated("2026-01-10", Route.DIPLOMA, "2019-06-30"))
                .given(earned("2025-03-31", 160)));
        refuses(withWork("0.8", "2020-08-01", Route.DIPLOMA));
    }

    @Test
    void asks_neither_of_a_diploma_of_five_years_old_to_the_day() {
        var dossier =
                new Dossier().given(enrolled("2026-01-10"), stated("2026-01-10", Route.OTHER_REGISTER, "2021-02-01"));
        assertThat(dossier.recordedBy(register("2026-02-01"))).hasSize(2);
        new Dossier()
                .given(enrolled("2026-01-10"), stated("2026-01-10", Route.OTHER_REGISTER, "2021-01-31"))
                .when(register("2026-02-01"))
                .thenRefusedBy("qualification.five-years");
    }

    @Test
    void refuses_a_registration_from_years_ahead_before_it_looks_at_work_and_points() {
        withWork("0.8", "2020-08-01", Route.DIPLOMA)
                .when(new RegisterOnQualification(
                        DOSSIER, registrarOn("2026-02-01"), DIPLOMA, day("2035-01-01"), null, NUMBER, RULES))
                .thenRefusedBy("registration.begun");
    }

    private static void takes(Dossier dossier) {
        assertThat(dossier.recordedBy(register("2026-02-01"))).hasSize(2);
    }

    private static void refuses(Dossier dossier) {
        dossier.when(register("2026-02-01")).thenRefusedBy("qualification.five-years");
    }

    /** Enrolled with a qualification of 2019, and with work. */
    private static Dossier withWork(String fte, String from, Route route) {
        var job = new StatedEmployment(
                JOB,
                SCHOOL,
                BoardSize.FEW,
                RegistrationFixture.job(JOB, SCHOOL, from).province(),
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal(fte)),
                day(from));
        return new Dossier()
                .given(enrolled("2026-01-10"), started("2026-01-10", job), stated("2026-01-10", route, "2019-06-30"));
    }

    private static RegisterOnQualification register(String on) {
        return RegistrationFixture.registerOnDiploma(on, DIPLOMA);
    }
}
