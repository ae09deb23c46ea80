package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.diploma;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolleidersregister.registration.AdmissionCommand.EnrolAgain;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class EnrolAgainTest {

    private static final EnrolmentExpired EXPIRED = new EnrolmentExpired(
            new ProposalId(new UUID(0x4009L, 0x8000_0000_0000_0001L)), Personal.of(REASON), noon("2026-08-01"));

    private static EnrolAgain again(String on, String awardedOn) {
        return new EnrolAgain(DOSSIER, leaderOn(on), diploma(DIPLOMA, awardedOn));
    }

    @Test
    void an_enrolment_that_expired_begins_again_with_a_qualification() {
        given(enrolled("2026-01-10"), EXPIRED)
                .when(again("2026-09-01", "2026-09-01"))
                .thenRecorded(enrolled("2026-09-01"), stated("2026-09-01", DIPLOMA, "2026-09-01"));
    }

    @Test
    void refuses_who_is_enrolled() {
        given(enrolled("2026-01-10")).when(again("2026-09-01", "2026-06-30")).thenRefusedBy("enrolment.expired");
    }

    @Test
    void refuses_a_diploma_of_tomorrow() {
        given(enrolled("2026-01-10"), EXPIRED)
                .when(again("2026-09-01", "2026-09-02"))
                .thenRefusedBy("qualification.not-in-future");
    }

    @Test
    void the_time_to_show_a_qualification_counts_from_the_new_enrolment() {
        var career = Career.NONE.after(enrolled("2026-01-10")).after(EXPIRED).after(enrolled("2026-09-01"));
        assertThat(career.status()).isEqualTo(Status.ENROLLED);
        assertThat(career.admission().qualificationDue(6)).isEqualTo("2027-03-01");
    }
}
