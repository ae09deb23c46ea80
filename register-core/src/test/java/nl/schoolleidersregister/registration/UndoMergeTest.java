package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
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

import nl.schoolleidersregister.registration.StandingCommand.UndoMerge;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UndoMergeTest {

    @Test
    void goes_on_by_itself_again() {
        var dossier = mergedPerson();
        dossier.when(undo(null)).thenRecorded(undone());
        assertThat(dossier.status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void who_was_registered_is_so_again() {
        var dossier = registeredPerson().given(merged("2026-02-01"));
        dossier.when(undo(null)).thenRecorded(undone());
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void what_was_closed_before_stays_closed() {
        var dossier = strickenPerson().given(merged("2026-02-01"));
        dossier.when(undo(null)).thenRecorded(undone());
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void a_diploma_that_waited_can_be_judged_again() {
        var dossier = mergedPerson().after(undo(null), RegistrationFixture.registerOnDiploma("2026-03-02", DIPLOMA));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void refuses_what_was_never_merged() {
        waitingPerson().when(undo(null)).thenRefusedBy("merge.on-file");
    }

    @Test
    void refuses_a_second_time() {
        mergedPerson().given(undone()).when(undo(null)).thenRefusedBy("merge.on-file");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        mergedPerson().when(undo(DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        mergedPerson().when(undo(OTHER_DOSSIER)).thenRecorded(undone());
    }

    private static UndoMerge undo(@Nullable DossierId judge) {
        return new UndoMerge(DOSSIER, registrarOn("2026-03-01"), judge, REASON);
    }

    private static MergeUndone undone() {
        return new MergeUndone(OTHER_DOSSIER, Personal.of(REASON), noon("2026-03-01"));
    }
}
