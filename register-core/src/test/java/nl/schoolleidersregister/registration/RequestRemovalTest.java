package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.SECOND_MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.applicant;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.imposed;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.merge;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.proposeDecision;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.requestRemoval;
import static nl.schoolleidersregister.registration.StandingFixture.requested;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.struckOff;
import static nl.schoolleidersregister.registration.StandingFixture.suspend;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.StandingCommand.EndMeasure;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import org.junit.jupiter.api.Test;

class RequestRemovalTest {

    @Test
    void is_removed_at_once() {
        var dossier = registeredPerson();
        dossier.when(requestRemoval("2027-03-01"))
                .thenRecorded(requested("2027-03-01"), struckOff("2027-03-01", RemovalReason.OWN_REQUEST));
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void who_was_never_registered_is_removed_too() {
        for (var dossier : List.of(enrolledPerson(), waitingPerson(), aspirant())) {
            dossier.after(requestRemoval("2026-02-01"));
            assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
        }
    }

    @Test
    void waits_while_a_measure_runs() {
        var dossier = measuredPerson();
        dossier.when(requestRemoval("2027-08-31")).thenRecorded(requested("2027-08-31"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void waits_for_the_last_of_two_measures() {
        var dossier = measuredPerson()
                .given(imposed("2027-03-05", SECOND_MEASURE, "2027-10-01"))
                .after(requestRemoval("2027-03-10"), meet("2027-09-01"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        dossier.after(meet("2027-09-30"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        dossier.after(meet("2027-10-01"));
        assertThat(dossier.status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void is_removed_on_the_day_on_which_the_measure_is_over() {
        var dossier = measuredPerson().after(requestRemoval("2027-03-10"));
        dossier.when(meet("2027-08-31")).thenNothing();
        dossier.when(meet("2027-09-01"))
                .thenRecorded(
                        new MeasureEnded(MEASURE, null, noon("2027-09-01")),
                        struckOff("2027-09-01", RemovalReason.OWN_REQUEST));
        dossier.when(meet("2027-09-01")).thenNothing();
    }

    @Test
    void nothing_takes_effect_any_more_in_a_dossier_that_was_merged() {
        measuredPerson()
                .after(requestRemoval("2027-03-10"), merge("2027-03-11"))
                .when(meet("2027-09-01"))
                .thenNothing();
    }

    @Test
    void is_removed_by_the_day_round_after_a_registrar_ended_the_measure() {
        measuredPerson()
                .after(
                        requestRemoval("2027-03-10"),
                        new EndMeasure(DOSSIER, registrarOn("2027-04-01"), MEASURE, null, REASON))
                .when(meet("2027-04-02"))
                .thenRecorded(struckOff("2027-04-02", RemovalReason.OWN_REQUEST));
    }

    @Test
    void nobody_escapes_a_removal_for_another_reason_or_a_suspension_by_asking() {
        for (var order : List.of(proposeStrikingOff("2027-03-01"), suspend("2027-03-01", null))) {
            var dossier = registeredPerson().after(order);
            dossier.when(requestRemoval("2027-03-02")).thenRecorded(requested("2027-03-02"));
            dossier.when(meet("2027-03-03")).thenNothing();
        }
    }

    @Test
    void refuses_a_second_request_while_the_first_waits() {
        measuredPerson()
                .after(requestRemoval("2027-03-10"))
                .when(requestRemoval("2027-03-11"))
                .thenRefusedBy("removal.asked-once");
    }

    @Test
    void refuses_in_a_closed_dossier() {
        for (var dossier : List.of(strickenPerson(), mergedPerson())) {
            dossier.when(requestRemoval("2027-03-02")).thenRefusedBy("dossier.open");
        }
    }

    @Test
    void ends_what_waited_for_a_decision() {
        var dossier = applicant(90).after(proposeDecision("2029-10-02"), requestRemoval("2029-10-03"));
        assertThat(dossier.career().standing().proposals()).isEmpty();
        assertThat(dossier.career().procedures().open()).isEmpty();
    }

    private static Dossier measuredPerson() {
        return registeredPerson().given(imposed("2027-03-01", MEASURE, "2027-09-01"));
    }
}
