package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.SECOND_MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.imposed;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.EndMeasure;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndMeasureTest {

    @Test
    void a_measure_ends_before_its_time() {
        var dossier = measuredPerson();
        dossier.when(end("2027-04-01", MEASURE, null)).thenRecorded(ended("2027-04-01"));
        assertThat(dossier.career().standing().measures()).isEmpty();
    }

    @Test
    void ends_one_of_two_measures() {
        var dossier = measuredPerson().given(imposed("2027-03-05", SECOND_MEASURE, "2027-09-01"));
        dossier.when(end("2027-04-01", MEASURE, null)).thenRecorded(ended("2027-04-01"));
        assertThat(dossier.career().standing().measures())
                .extracting(Standing.Measure::id)
                .containsExactly(SECOND_MEASURE);
    }

    @Test
    void refuses_a_measure_that_was_never_imposed() {
        measuredPerson().when(end("2027-04-01", SECOND_MEASURE, null)).thenRefusedBy("measure.runs");
    }

    @Test
    void refuses_a_measure_that_has_ended() {
        measuredPerson()
                .given(ended("2027-04-01"))
                .when(end("2027-04-02", MEASURE, null))
                .thenRefusedBy("measure.runs");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        measuredPerson().when(end("2027-04-01", MEASURE, DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        measuredPerson().when(end("2027-04-01", MEASURE, OTHER_DOSSIER)).thenRecorded(ended("2027-04-01"));
    }

    private static Dossier measuredPerson() {
        return registeredPerson().given(imposed("2027-03-01", MEASURE, "2027-09-01"));
    }

    private static EndMeasure end(String on, MeasureId measure, @Nullable DossierId judge) {
        return new EndMeasure(DOSSIER, registrarOn(on), measure, judge, REASON);
    }

    private static MeasureEnded ended(String on) {
        return new MeasureEnded(MEASURE, Personal.of(REASON), noon(on));
    }
}
