package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.registration.StandingCommand.MergeInto;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeIntoTest {

    @Test
    void goes_on_in_another_dossier() {
        var dossier = waitingPerson();
        dossier.when(merge(OTHER_DOSSIER, null, false)).thenRecorded(merged("2026-02-01"));
        assertThat(dossier.status()).isEqualTo(Status.MERGED);
        assertThat(dossier.career().isOpen()).isFalse();
    }

    @Test
    void a_registered_dossier_goes_on_in_a_registered_one() {
        var dossier = registeredPerson();
        dossier.when(merge(OTHER_DOSSIER, null, true)).thenRecorded(merged("2026-02-01"));
        assertThat(dossier.status()).isEqualTo(Status.MERGED);
    }

    @Test
    void refuses_that_a_registered_dossier_goes_on_in_one_that_is_not() {
        registeredPerson().when(merge(OTHER_DOSSIER, null, false)).thenRefusedBy("merge.registered-stays");
    }

    @Test
    void a_dossier_that_was_closed_goes_on_in_a_registered_one() {
        var dossier = strickenPerson();
        dossier.when(merge(OTHER_DOSSIER, null, true)).thenRecorded(merged("2026-02-01"));
        assertThat(dossier.status()).isEqualTo(Status.MERGED);
    }

    @Test
    void refuses_a_dossier_in_which_another_went_on() {
        waitingPerson()
                .given(new StandingEvent.TookOver(OTHER_DOSSIER, null, List.of(), noon("2026-01-20")))
                .when(merge(new DossierId(new UUID(0x4000L, 0x8000_0000_0000_0003L)), null, false))
                .thenRefusedBy("merge.takes-nothing-along");
    }

    @Test
    void refuses_one_dossier_twice() {
        waitingPerson().when(merge(DOSSIER, null, false)).thenRefusedBy("merge.two");
    }

    @Test
    void refuses_a_dossier_that_was_merged() {
        mergedPerson().when(merge(OTHER_DOSSIER, null, false)).thenRefusedBy("merge.once");
    }

    @Test
    void refuses_a_registrar_who_merges_the_own_dossier() {
        waitingPerson().when(merge(OTHER_DOSSIER, DOSSIER, false)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        var third = new DossierId(new UUID(0x4000L, 0x8000_0000_0000_0003L));
        waitingPerson().when(merge(OTHER_DOSSIER, third, false)).thenRecorded(merged("2026-02-01"));
    }

    private static MergeInto merge(DossierId other, @Nullable DossierId judge, boolean staysRegistered) {
        return new MergeInto(DOSSIER, registrarOn("2026-02-01"), other, judge, REASON, staysRegistered);
    }
}
