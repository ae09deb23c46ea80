package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.ended;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.job;
import static nl.schoolleidersregister.registration.RegistrationFixture.start;
import static nl.schoolleidersregister.registration.RegistrationFixture.started;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;

import java.util.List;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class StartEmploymentTest {

    private static final StatedEmployment RECTOR = job(JOB, SCHOOL, "2020-08-01");

    @Test
    void records_an_employment_of_years_ago() {
        enrolledPerson().when(start("2026-02-01", RECTOR)).thenRecorded(started("2026-02-01", RECTOR));
    }

    @Test
    void records_an_employment_from_today() {
        var today = job(JOB, SCHOOL, "2026-02-01");
        enrolledPerson().when(start("2026-02-01", today)).thenRecorded(started("2026-02-01", today));
    }

    @Test
    void refuses_an_employment_from_tomorrow() {
        enrolledPerson()
                .when(start("2026-02-01", job(JOB, SCHOOL, "2026-02-02")))
                .thenRefusedBy("employment.begun");
    }

    @Test
    void refuses_a_second_employment_at_a_school_where_one_runs() {
        enrolledPerson()
                .given(started("2026-01-10", RECTOR))
                .when(start("2026-02-01", job(SECOND_JOB, SCHOOL, "2025-08-01")))
                .thenRefusedBy("employment.no-overlap");
    }

    @Test
    void refuses_a_second_employment_that_began_before_the_one_that_runs() {
        enrolledPerson()
                .given(started("2026-01-10", RECTOR))
                .when(start("2026-02-01", job(SECOND_JOB, SCHOOL, "2019-08-01")))
                .thenRefusedBy("employment.no-overlap");
    }

    @Test
    void records_a_second_employment_at_another_school() {
        var second = job(SECOND_JOB, OTHER_SCHOOL, "2020-08-01");
        enrolledPerson()
                .given(started("2026-01-10", RECTOR))
                .when(start("2026-02-01", second))
                .thenRecorded(started("2026-02-01", second));
    }

    @Test
    void records_a_next_employment_from_the_day_on_which_the_last_no_longer_held() {
        var next = job(SECOND_JOB, SCHOOL, "2025-08-01");
        afterRector().when(start("2026-02-01", next)).thenRecorded(started("2026-02-01", next));
    }

    @Test
    void refuses_a_next_employment_from_the_last_day_of_the_one_before() {
        afterRector()
                .when(start("2026-02-01", job(SECOND_JOB, SCHOOL, "2025-07-31")))
                .thenRefusedBy("employment.no-overlap");
    }

    @Test
    void refuses_an_open_employment_that_would_run_into_one_that_has_ended() {
        afterRector()
                .when(start("2026-02-01", job(SECOND_JOB, SCHOOL, "2019-08-01")))
                .thenRefusedBy("employment.no-overlap");
    }

    @Test
    void an_employment_whose_school_was_erased_stands_in_nobodys_way() {
        var next = job(SECOND_JOB, SCHOOL, "2025-08-01");
        enrolledPerson()
                .given(started("2026-01-10", RECTOR, Personal.erased()))
                .when(start("2026-02-01", next))
                .thenRecorded(started("2026-02-01", next));
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier : List.of(
                StandingFixture.strickenPerson(), StandingFixture.mergedPerson(), StandingFixture.expiredPerson())) {
            dossier.when(start("2027-03-02", job(SECOND_JOB, OTHER_SCHOOL, "2026-08-01")))
                    .thenRefusedBy("dossier.open");
        }
    }

    @Test
    void the_day_before_a_removal_takes_effect_the_dossier_is_open() {
        var second = job(SECOND_JOB, OTHER_SCHOOL, "2026-08-01");
        StandingFixture.registeredPerson()
                .after(
                        StandingFixture.proposeStrikingOff("2027-03-01"),
                        StandingFixture.follow("2027-03-16", StandingFixture.PROPOSAL))
                .when(start("2027-04-28", second))
                .thenRecorded(started("2027-04-28", second));
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> enrolledPerson() {
        return RegistrationFixture.given(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2024-06-30"));
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> afterRector() {
        return enrolledPerson().given(started("2026-01-10", RECTOR), ended("2026-01-10", JOB, "2025-08-01"));
    }
}
