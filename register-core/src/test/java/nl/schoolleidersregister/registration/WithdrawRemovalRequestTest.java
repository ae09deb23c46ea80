package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.StandingFixture.MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.imposed;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.requestRemoval;
import static nl.schoolleidersregister.registration.StandingFixture.requested;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.WithdrawRemovalRequest;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequestWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawRemovalRequestTest {

    @Test
    void who_asked_to_be_removed_can_stay_after_all() {
        var dossier = waitingForRemoval();
        dossier.when(withdraw("2027-03-11")).thenRecorded(new RemovalRequestWithdrawn(noon("2027-03-11")));
        dossier.after(meet("2027-09-01"), meet("2027-09-02"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void can_ask_again() {
        waitingForRemoval()
                .after(withdraw("2027-03-11"))
                .when(requestRemoval("2027-03-12"))
                .thenRecorded(requested("2027-03-12"));
    }

    @Test
    void refuses_when_nothing_was_asked() {
        registeredPerson().when(withdraw("2027-03-11")).thenRefusedBy("removal.asked");
    }

    @Test
    void refuses_a_second_time() {
        waitingForRemoval()
                .after(withdraw("2027-03-11"))
                .when(withdraw("2027-03-11"))
                .thenRefusedBy("removal.asked");
    }

    @Test
    void refuses_when_the_removal_is_a_fact() {
        strickenPerson().when(withdraw("2027-03-02")).thenRefusedBy("removal.asked");
    }

    private static Dossier waitingForRemoval() {
        return registeredPerson().given(imposed("2027-03-01", MEASURE, "2027-09-01"), requested("2027-03-10"));
    }

    private static WithdrawRemovalRequest withdraw(String on) {
        return new WithdrawRemovalRequest(DOSSIER, leaderOn(on));
    }
}
