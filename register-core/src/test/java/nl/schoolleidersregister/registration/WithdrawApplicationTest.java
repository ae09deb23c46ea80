package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.APPLICATION;
import static nl.schoolleidersregister.registration.CycleFixture.applied;
import static nl.schoolleidersregister.registration.CycleFixture.deferralAsked;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.registration.CycleCommand.WithdrawApplication;
import nl.schoolleidersregister.registration.CycleEvent.ApplicationWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawApplicationTest {

    @Test
    void takes_the_application_back() {
        leader(applied("2026-03-01")).when(withdraw("2026-03-02")).thenRecorded(withdrawn("2026-03-02"));
    }

    @Test
    void refuses_when_there_is_none() {
        leader(deferralAsked("2026-03-01", "2027-02-01"))
                .when(withdraw("2026-03-02"))
                .thenRefusedBy("renewal.application-open");
        leader(applied("2026-03-01"), withdrawn("2026-03-02"))
                .when(withdraw("2026-03-03"))
                .thenRefusedBy("renewal.application-open");
    }

    @Test
    void refuses_when_the_registration_ended_or_goes_on_in_another_dossier() {
        leader(applied("2026-03-01"), lapsed("2026-03-02"))
                .when(withdraw("2026-03-03"))
                .thenRefusedBy("registration.runs");
        leader(applied("2026-03-01"), merged("2026-03-02"))
                .when(withdraw("2026-03-03"))
                .thenRefusedBy("registration.runs");
    }

    private static WithdrawApplication withdraw(String on) {
        return new WithdrawApplication(DOSSIER, leaderOn(on));
    }

    private static ApplicationWithdrawn withdrawn(String on) {
        return new ApplicationWithdrawn(APPLICATION, noon(on));
    }
}
