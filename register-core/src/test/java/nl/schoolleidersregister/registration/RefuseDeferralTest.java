package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.DEFERRAL;
import static nl.schoolleidersregister.registration.CycleFixture.WHY;
import static nl.schoolleidersregister.registration.CycleFixture.deferralAsked;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.registration.CycleCommand.RefuseDeferral;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefuseDeferralTest {

    private static final CycleEvent ASKED = deferralAsked("2026-07-01", "2027-02-01");
    private static final DeferralRefused REFUSED = new DeferralRefused(DEFERRAL, Personal.of(WHY), noon("2026-07-10"));

    @Test
    void a_registrar_gives_no_more_time() {
        leader(ASKED).when(refuse(registrarOn("2026-07-10"), null)).thenRecorded(REFUSED);
    }

    @Test
    void a_machine_does_not_say_no_and_neither_does_the_person() {
        leader(ASKED).when(refuse(registerOn("2026-07-10"), null)).thenRefusedBy("decision.a-person-says-no");
        leader(ASKED).when(refuse(leaderOn("2026-07-10"), null)).thenRefusedBy("decision.a-person-says-no");
    }

    @Test
    void refuses_a_registrar_about_the_own_dossier() {
        leader(ASKED).when(refuse(registrarOn("2026-07-10"), DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void refuses_what_does_not_wait() {
        leader().when(refuse(registrarOn("2026-07-10"), null)).thenRefusedBy("deferral.waits");
        leader(ASKED, REFUSED).when(refuse(registrarOn("2026-07-11"), null)).thenRefusedBy("deferral.waits");
    }

    @Test
    void refuses_in_a_dossier_that_goes_on_in_another() {
        leader(ASKED, merged("2026-07-05"))
                .when(refuse(registrarOn("2026-07-10"), null))
                .thenRefusedBy("registration.runs");
    }

    private static RefuseDeferral refuse(Origin origin, @Nullable DossierId judge) {
        return new RefuseDeferral(DOSSIER, origin, DEFERRAL, judge, WHY);
    }
}
