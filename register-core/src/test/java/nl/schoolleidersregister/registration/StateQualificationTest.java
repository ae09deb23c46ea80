package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.registered;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.RegistrationFixture.stateDiploma;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.registration.RegistrationFixture.verified;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class StateQualificationTest {

    @Test
    void records_another_diploma_after_one_was_rejected() {
        afterARejection()
                .when(stateDiploma("2026-02-01", SECOND_DIPLOMA, "2025-06-30"))
                .thenRecorded(stated("2026-02-01", SECOND_DIPLOMA, "2025-06-30"));
    }

    @Test
    void refuses_a_second_diploma_while_the_first_waits() {
        given(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2024-06-30"))
                .when(stateDiploma("2026-02-01", SECOND_DIPLOMA, "2025-06-30"))
                .thenRefusedBy("qualification.one-at-a-time");
    }

    @Test
    void refuses_a_third_diploma_while_the_second_waits() {
        afterARejection()
                .given(stated("2026-01-20", SECOND_DIPLOMA, "2025-06-30"))
                .when(stateDiploma("2026-02-01", RegistrationFixture.qualification(3), "2025-06-30"))
                .thenRefusedBy("qualification.one-at-a-time");
    }

    @Test
    void refuses_a_diploma_of_somebody_who_is_registered() {
        given(
                        enrolled("2026-01-10"),
                        stated("2026-01-10", DIPLOMA, "2024-06-30"),
                        verified("2026-01-15", DIPLOMA),
                        registered("2026-01-15", "2030-01-15"))
                .when(stateDiploma("2026-02-01", SECOND_DIPLOMA, "2025-06-30"))
                .thenRefusedBy("registration.once");
    }

    @Test
    void takes_a_diploma_of_today() {
        afterARejection()
                .when(stateDiploma("2026-02-01", SECOND_DIPLOMA, "2026-02-01"))
                .thenRecorded(stated("2026-02-01", SECOND_DIPLOMA, "2026-02-01"));
    }

    @Test
    void refuses_a_diploma_of_tomorrow() {
        afterARejection()
                .when(stateDiploma("2026-02-01", SECOND_DIPLOMA, "2026-02-02"))
                .thenRefusedBy("qualification.not-in-future");
    }

    @Test
    void states_a_first_qualification_after_an_enrolment_without_one() {
        var dossier = enrolledPerson();
        dossier.when(stateDiploma("2026-07-31", DIPLOMA, "2024-06-30"))
                .thenRecorded(stated("2026-07-31", DIPLOMA, "2024-06-30"));
        assertThat(dossier.career().admission().waiting()).isTrue();
    }

    @Test
    void states_a_diploma_while_an_aspirant() {
        var dossier = aspirant();
        dossier.when(stateDiploma("2027-06-30", SECOND_DIPLOMA, "2027-06-28"))
                .thenRecorded(stated("2027-06-30", SECOND_DIPLOMA, "2027-06-28"));
        assertThat(dossier.status()).isEqualTo(Status.ASPIRANT);
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier : List.of(
                StandingFixture.strickenPerson(), StandingFixture.mergedPerson(), StandingFixture.expiredPerson())) {
            dossier.when(stateDiploma("2027-03-02", SECOND_DIPLOMA, "2025-06-30"))
                    .thenRefusedBy("dossier.open");
        }
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> afterARejection() {
        return given(
                enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2024-06-30"), rejected("2026-01-15", DIPLOMA));
    }
}
