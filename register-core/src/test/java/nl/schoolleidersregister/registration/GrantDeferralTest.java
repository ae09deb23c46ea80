package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.APPLICATION;
import static nl.schoolleidersregister.registration.CycleFixture.DEFERRAL;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.deferralAsked;
import static nl.schoolleidersregister.registration.CycleFixture.deferralGranted;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.registration.CycleCommand.GrantDeferral;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantDeferralTest {

    @Test
    void gives_the_time_that_was_asked() {
        leader(deferralAsked("2026-07-01", "2027-02-01"))
                .when(grant("2026-07-10", DEFERRAL, null))
                .thenRecorded(deferralGranted("2026-07-10", "2027-02-01"));
    }

    @Test
    void a_registrar_with_another_dossier_may() {
        leader(deferralAsked("2026-07-01", "2027-02-01"))
                .when(grant("2026-07-10", DEFERRAL, OTHER_DOSSIER))
                .thenRecorded(deferralGranted("2026-07-10", "2027-02-01"));
    }

    @Test
    void refuses_a_registrar_about_the_own_dossier() {
        leader(deferralAsked("2026-07-01", "2027-02-01"))
                .when(grant("2026-07-10", DEFERRAL, DOSSIER))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void refuses_what_does_not_wait() {
        leader().when(grant("2026-07-10", DEFERRAL, null)).thenRefusedBy("deferral.waits");
        leader(deferralAsked("2026-07-01", "2027-02-01"), deferralGranted("2026-07-02", "2027-02-01"))
                .when(grant("2026-07-10", DEFERRAL, null))
                .thenRefusedBy("deferral.waits");
    }

    @Test
    void refuses_a_procedure_about_something_else() {
        leader(applied("2026-07-01"))
                .when(grant("2026-07-10", APPLICATION, null))
                .thenRefusedBy("deferral.waits");
    }

    @Test
    void refuses_in_a_dossier_that_goes_on_in_another() {
        leader(deferralAsked("2026-07-01", "2027-02-01"), merged("2026-07-05"))
                .when(grant("2026-07-10", DEFERRAL, null))
                .thenRefusedBy("registration.runs");
    }

    private static GrantDeferral grant(String on, ProcedureId id, @Nullable DossierId judge) {
        return new GrantDeferral(DOSSIER, registrarOn(on), id, judge);
    }
}
