package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.pausedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.struckOff;
import static nl.schoolleidersregister.registration.StandingFixture.suspended;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.LiftSuspension;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiftSuspensionTest {

    @Test
    void who_was_suspended_is_registered_again() {
        var dossier = suspendedPerson();
        dossier.when(lift(null)).thenRecorded(lifted());
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void who_was_late_is_late_again() {
        var dossier = latePerson().given(suspended("2030-02-01", null));
        assertThat(dossier.status()).isEqualTo(Status.SUSPENDED);
        dossier.after(new LiftSuspension(DOSSIER, registrarOn("2030-03-01"), null, REASON));
        assertThat(dossier.status()).isEqualTo(Status.LATE);
    }

    @Test
    void who_was_paused_is_paused_again() {
        var dossier = pausedPerson().given(suspended("2027-03-01", null));
        assertThat(dossier.status()).isEqualTo(Status.SUSPENDED);
        dossier.after(lift(null));
        assertThat(dossier.status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void refuses_when_nobody_was_suspended() {
        registeredPerson().when(lift(null)).thenRefusedBy("suspension.runs");
    }

    @Test
    void refuses_a_second_time() {
        suspendedPerson().given(lifted()).when(lift(null)).thenRefusedBy("suspension.runs");
    }

    @Test
    void refuses_when_the_registration_has_ended() {
        suspendedPerson()
                .given(struckOff("2027-03-03", RemovalReason.DEATH))
                .when(lift(null))
                .thenRefusedBy("suspension.runs");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        suspendedPerson().when(lift(DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        suspendedPerson().when(lift(OTHER_DOSSIER)).thenRecorded(lifted());
    }

    private static Dossier suspendedPerson() {
        return registeredPerson().given(suspended("2027-03-01", null));
    }

    private static LiftSuspension lift(@Nullable DossierId judge) {
        return new LiftSuspension(DOSSIER, registrarOn("2027-03-05"), judge, REASON);
    }

    private static SuspensionLifted lifted() {
        return new SuspensionLifted(Personal.of(REASON), noon("2027-03-05"));
    }
}
