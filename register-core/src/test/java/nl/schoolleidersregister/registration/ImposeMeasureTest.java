package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.StandingFixture.MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.SECOND_MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.aspirant;
import static nl.schoolleidersregister.registration.StandingFixture.imposed;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImposeMeasureTest {

    @Test
    void a_measure_runs_from_today_beside_the_registration() {
        var dossier = registeredPerson();
        dossier.when(impose("2027-03-01", MEASURE, "2027-09-01"))
                .thenRecorded(imposed("2027-03-01", MEASURE, "2027-09-01"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.career().standing().measures()).hasSize(1);
    }

    @Test
    void a_measure_lasts_a_day_at_least() {
        registeredPerson()
                .when(impose("2027-03-01", MEASURE, "2027-03-02"))
                .thenRecorded(imposed("2027-03-01", MEASURE, "2027-03-02"));
    }

    @Test
    void refuses_a_measure_up_to_today() {
        registeredPerson().when(impose("2027-03-01", MEASURE, "2027-03-01")).thenRefusedBy("measure.end-ahead");
    }

    @Test
    void two_measures_run_beside_each_other() {
        var dossier = registeredPerson()
                .after(impose("2027-03-01", MEASURE, "2027-09-01"), impose("2027-04-01", SECOND_MEASURE, "2027-06-01"));
        assertThat(dossier.career().standing().measures())
                .extracting(Standing.Measure::id)
                .containsExactly(MEASURE, SECOND_MEASURE);
    }

    @Test
    void is_over_on_its_day_by_itself() {
        var dossier = registeredPerson().after(impose("2027-03-01", MEASURE, "2027-09-01"));
        dossier.when(meet("2027-08-31")).thenNothing();
        dossier.when(meet("2027-09-01")).thenRecorded(new MeasureEnded(MEASURE, null, noon("2027-09-01")));
        dossier.when(meet("2027-09-01")).thenNothing();
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        for (var dossier : List.of(waitingPerson(), aspirant(), strickenPerson(), mergedPerson())) {
            dossier.when(impose("2027-03-02", MEASURE, "2027-09-01")).thenRefusedBy("registration.runs");
        }
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        registeredPerson()
                .when(impose(registrarOn("2027-03-01"), DOSSIER))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        registeredPerson()
                .when(impose(registrarOn("2027-03-01"), OTHER_DOSSIER))
                .thenRecorded(imposed("2027-03-01", MEASURE, "2027-09-01"));
    }

    @Test
    void refuses_a_machine_that_imposes() {
        registeredPerson().when(impose(registerOn("2027-03-01"), null)).thenRefusedBy("decision.a-person-says-no");
    }

    private static ImposeMeasure impose(Origin origin, @Nullable DossierId judge) {
        return new ImposeMeasure(DOSSIER, origin, MEASURE, MeasureKind.REPRIMAND, judge, REASON, day("2027-09-01"));
    }

    private static ImposeMeasure impose(String on, MeasureId measure, String until) {
        return StandingFixture.impose(on, measure, until);
    }
}
