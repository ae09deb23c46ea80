package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.pausedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.provisionalPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.suspend;
import static nl.schoolleidersregister.registration.StandingFixture.suspended;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import org.junit.jupiter.api.Test;

class SuspendTest {

    @Test
    void suspends_until_it_is_lifted() {
        var dossier = registeredPerson();
        dossier.when(suspend("2027-03-01", null)).thenRecorded(suspended("2027-03-01", null));
        assertThat(dossier.status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void suspends_for_a_day() {
        registeredPerson()
                .when(suspend("2027-03-01", "2027-03-02"))
                .thenRecorded(suspended("2027-03-01", "2027-03-02"));
    }

    @Test
    void refuses_a_suspension_up_to_today() {
        registeredPerson().when(suspend("2027-03-01", "2027-03-01")).thenRefusedBy("suspension.end-ahead");
    }

    @Test
    void refuses_a_suspension_of_who_is_suspended() {
        registeredPerson()
                .given(suspended("2027-03-01", null))
                .when(suspend("2027-03-02", null))
                .thenRefusedBy("suspension.once");
    }

    @Test
    void suspends_again_after_the_last_was_lifted() {
        registeredPerson()
                .given(suspended("2027-03-01", null), new SuspensionLifted(null, noon("2027-03-05")))
                .when(suspend("2027-03-05", null))
                .thenRecorded(suspended("2027-03-05", null));
    }

    @Test
    void who_is_late_paused_or_provisional_is_suspended_all_the_same() {
        for (var dossier : List.of(latePerson(), pausedPerson(), provisionalPerson())) {
            dossier.when(suspend("2030-03-01", null)).thenRecorded(suspended("2030-03-01", null));
            assertThat(dossier.status()).isEqualTo(Status.SUSPENDED);
        }
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        for (var dossier : List.of(waitingPerson(), aspirant(), strickenPerson(), mergedPerson())) {
            dossier.when(suspend("2027-03-02", null)).thenRefusedBy("registration.runs");
        }
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        registeredPerson()
                .when(new Suspend(DOSSIER, registrarOn("2027-03-01"), DOSSIER, REASON, null))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        registeredPerson()
                .when(new Suspend(DOSSIER, registrarOn("2027-03-01"), OTHER_DOSSIER, REASON, null))
                .thenRecorded(suspended("2027-03-01", null));
    }

    @Test
    void refuses_a_machine_that_suspends() {
        registeredPerson()
                .when(new Suspend(DOSSIER, registerOn("2027-03-01"), null, REASON, null))
                .thenRefusedBy("decision.a-person-says-no");
    }

    @Test
    void ends_on_its_day_by_itself() {
        var dossier = registeredPerson().after(suspend("2027-03-01", "2027-04-01"), meet("2027-03-31"));
        assertThat(dossier.status()).isEqualTo(Status.SUSPENDED);
        dossier.when(meet("2027-04-01")).thenRecorded(new SuspensionLifted(null, noon("2027-04-01")));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }
}
