package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.registered;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejectDiploma;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.registration.RegistrationFixture.verified;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.requestRemoval;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;

import java.util.List;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class RejectQualificationTest {

    @Test
    void records_that_the_diploma_was_not_accepted_and_why() {
        awaiting().when(rejectDiploma("2026-02-01", DIPLOMA)).thenRecorded(rejected("2026-02-01", DIPLOMA));
    }

    @Test
    void rejects_a_diploma_of_any_age() {
        given(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "1996-06-30"))
                .when(rejectDiploma("2026-02-01", DIPLOMA))
                .thenRecorded(rejected("2026-02-01", DIPLOMA));
    }

    @Test
    void rejects_a_second_diploma_after_the_first() {
        awaiting()
                .given(rejected("2026-01-15", DIPLOMA), stated("2026-01-20", SECOND_DIPLOMA, "2025-06-30"))
                .when(rejectDiploma("2026-02-01", SECOND_DIPLOMA))
                .thenRecorded(rejected("2026-02-01", SECOND_DIPLOMA));
    }

    @Test
    void refuses_to_judge_a_diploma_twice() {
        awaiting()
                .given(rejected("2026-01-15", DIPLOMA))
                .when(rejectDiploma("2026-02-01", DIPLOMA))
                .thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_a_diploma_that_nobody_stated() {
        awaiting().when(rejectDiploma("2026-02-01", SECOND_DIPLOMA)).thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_once_the_person_is_registered() {
        awaiting()
                .given(verified("2026-01-15", DIPLOMA), registered("2026-01-15", "2030-01-15"))
                .when(rejectDiploma("2026-02-01", DIPLOMA))
                .thenRefusedBy("registration.once");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        awaiting().when(rejectDiploma("2026-02-01", DIPLOMA, DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_judgement_of_a_registrar_who_has_another_dossier() {
        awaiting()
                .when(rejectDiploma("2026-02-01", DIPLOMA, OTHER_DOSSIER))
                .thenRecorded(rejected("2026-02-01", DIPLOMA));
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier : List.of(mergedPerson(), waitingPerson().after(requestRemoval("2026-01-20")))) {
            dossier.when(rejectDiploma("2026-02-01", DIPLOMA)).thenRefusedBy("dossier.open");
        }
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> awaiting() {
        return given(enrolled("2026-01-10"), stated("2026-01-10", DIPLOMA, "2024-06-30"));
    }
}
