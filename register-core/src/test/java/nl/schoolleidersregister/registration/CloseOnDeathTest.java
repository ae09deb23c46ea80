package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.StandingFixture.MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.imposed;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.struckOff;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.StandingCommand.CloseOnDeath;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseOnDeathTest {

    @Test
    void closes_the_dossier_of_who_died() {
        var dossier = registeredPerson();
        dossier.when(died("2027-03-10", "2027-03-01", null)).thenRecorded(struckOff("2027-03-10", RemovalReason.DEATH));
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void closes_it_also_while_a_measure_runs() {
        registeredPerson()
                .given(imposed("2027-03-01", MEASURE, "2027-09-01"))
                .when(died("2027-03-10", "2027-03-09", null))
                .thenRecorded(struckOff("2027-03-10", RemovalReason.DEATH));
    }

    @Test
    void takes_a_death_of_today() {
        registeredPerson()
                .when(died("2027-03-10", "2027-03-10", null))
                .thenRecorded(struckOff("2027-03-10", RemovalReason.DEATH));
    }

    @Test
    void refuses_a_death_of_tomorrow() {
        registeredPerson().when(died("2027-03-10", "2027-03-11", null)).thenRefusedBy("death.past");
    }

    @Test
    void closes_the_dossier_of_who_was_never_registered() {
        var dossier = aspirant().after(died("2027-03-10", "2027-03-01", null));
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void a_closed_dossier_stays_as_it_is() {
        for (var dossier : List.of(strickenPerson(), mergedPerson())) {
            dossier.when(died("2027-03-10", "2027-03-01", null)).thenNothing();
        }
    }

    @Test
    void is_recorded_once() {
        registeredPerson()
                .after(died("2027-03-10", "2027-03-01", null))
                .when(died("2027-03-11", "2027-03-01", null))
                .thenNothing();
    }

    @Test
    void refuses_a_registrar_who_closes_the_own_dossier() {
        registeredPerson()
                .when(died("2027-03-10", "2027-03-01", DOSSIER))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        registeredPerson()
                .when(died("2027-03-10", "2027-03-01", OTHER_DOSSIER))
                .thenRecorded(struckOff("2027-03-10", RemovalReason.DEATH));
    }

    private static CloseOnDeath died(String today, String on, @Nullable DossierId judge) {
        return new CloseOnDeath(DOSSIER, registrarOn(today), day(on), judge);
    }
}
