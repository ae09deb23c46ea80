package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.end;
import static nl.schoolleidersregister.registration.RegistrationFixture.ended;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.job;
import static nl.schoolleidersregister.registration.RegistrationFixture.started;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;

import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class EndEmploymentTest {

    private static final StatedEmployment RECTOR = job(JOB, SCHOOL, "2020-08-01");

    @Test
    void records_an_end_of_today() {
        working().when(end("2026-02-01", JOB, "2026-02-01")).thenRecorded(ended("2026-02-01", JOB, "2026-02-01"));
    }

    @Test
    void refuses_an_end_of_tomorrow() {
        working().when(end("2026-02-01", JOB, "2026-02-02")).thenRefusedBy("employment.end-has-come");
    }

    @Test
    void records_an_employment_of_one_day() {
        working().when(end("2026-02-01", JOB, "2020-08-02")).thenRecorded(ended("2026-02-01", JOB, "2020-08-02"));
    }

    @Test
    void refuses_an_end_on_the_first_day() {
        working().when(end("2026-02-01", JOB, "2020-08-01")).thenRefusedBy("employment.ends-after-begin");
    }

    @Test
    void refuses_an_end_before_the_first_day() {
        working().when(end("2026-02-01", JOB, "2020-07-31")).thenRefusedBy("employment.ends-after-begin");
    }

    @Test
    void refuses_to_end_an_employment_twice() {
        working()
                .given(ended("2026-01-20", JOB, "2026-01-20"))
                .when(end("2026-02-01", JOB, "2026-02-01"))
                .thenRefusedBy("employment.running");
    }

    @Test
    void refuses_to_end_an_employment_that_nobody_stated() {
        working().when(end("2026-02-01", SECOND_JOB, "2026-02-01")).thenRefusedBy("employment.running");
    }

    @Test
    void ends_one_of_two_employments() {
        working()
                .given(
                        started("2026-01-10", job(SECOND_JOB, OTHER_SCHOOL, "2025-08-01")),
                        ended("2026-01-20", SECOND_JOB, "2026-01-20"))
                .when(end("2026-02-01", JOB, "2026-02-01"))
                .thenRecorded(ended("2026-02-01", JOB, "2026-02-01"));
    }

    @Test
    void ends_an_employment_whose_school_was_erased() {
        given(enrolled("2026-01-10"), started("2026-01-10", RECTOR, Personal.erased()))
                .when(end("2026-02-01", JOB, "2026-02-01"))
                .thenRecorded(ended("2026-02-01", JOB, "2026-02-01"));
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> working() {
        return given(
                enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2024-06-30"), started("2026-01-10", RECTOR));
    }
}
