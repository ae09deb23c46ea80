package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.stateDiploma;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.requestRemoval;
import static nl.schoolleidersregister.registration.StandingFixture.stated;
import static nl.schoolleidersregister.registration.StandingFixture.trainee;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.AdmissionCommand.AdmitAspirant;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmitAspirantTest {

    @Test
    void admits_who_is_in_training_for_three_years_from_its_first_day() {
        var dossier = trainee();
        dossier.when(admit("2026-01-15", null)).thenRecorded(admitted("2026-01-15", "2028-09-01"));
        assertThat(dossier.status()).isEqualTo(Status.ASPIRANT);
    }

    @Test
    void admits_on_the_last_day_of_the_three_years() {
        trainee().when(admit("2028-08-31", null)).thenRecorded(admitted("2028-08-31", "2028-09-01"));
    }

    @Test
    void refuses_when_the_three_years_are_over() {
        trainee().when(admit("2028-09-01", null)).thenRefusedBy("aspirant.term");
    }

    @ParameterizedTest
    @EnumSource(
            value = Route.class,
            names = {"TRAINING"},
            mode = EnumSource.Mode.EXCLUDE)
    void refuses_whoever_is_in_no_training(Route route) {
        enrolledPerson()
                .given(stated("2026-01-10", route, "2025-09-01"))
                .when(admit("2026-01-15", null))
                .thenRefusedBy("aspirant.training");
    }

    @Test
    void refuses_a_training_that_was_judged_before() {
        aspirant().when(admit("2026-01-20", null)).thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_a_training_that_nobody_stated() {
        enrolledPerson().when(admit("2026-01-15", null)).thenRefusedBy("qualification.waiting");
    }

    @Test
    void refuses_somebody_who_is_registered() {
        registeredPerson().when(admit("2026-01-20", null)).thenRefusedBy("registration.once");
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier :
                List.of(trainee().given(merged("2026-01-12")), trainee().after(requestRemoval("2026-01-12")))) {
            dossier.when(admit("2026-01-15", null)).thenRefusedBy("dossier.open");
        }
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        trainee().when(admit("2026-01-15", DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_judgement_of_a_registrar_who_has_another_dossier() {
        trainee().when(admit("2026-01-15", OTHER_DOSSIER)).thenRecorded(admitted("2026-01-15", "2028-09-01"));
    }

    @Test
    void an_aspirant_is_registered_on_the_diploma_that_follows() {
        var dossier = aspirant()
                .after(
                        stateDiploma("2027-06-30", SECOND_DIPLOMA, "2027-06-28"),
                        RegistrationFixture.registerOnDiploma("2027-07-02", SECOND_DIPLOMA));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.career().admission().aspirantUntil()).isNull();
    }

    private static AdmitAspirant admit(String on, @Nullable DossierId judge) {
        return new AdmitAspirant(DOSSIER, registrarOn(on), DIPLOMA, judge, RULES);
    }

    private static AspirantAdmitted admitted(String on, String until) {
        return new AspirantAdmitted(DIPLOMA, day(until), noon(on));
    }
}
