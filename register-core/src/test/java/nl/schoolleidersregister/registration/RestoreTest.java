package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.StandingFixture.MEASURE;
import static nl.schoolleidersregister.registration.StandingFixture.PROPOSAL;
import static nl.schoolleidersregister.registration.StandingFixture.earned;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.expiredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.follow;
import static nl.schoolleidersregister.registration.StandingFixture.imposed;
import static nl.schoolleidersregister.registration.StandingFixture.latePerson;
import static nl.schoolleidersregister.registration.StandingFixture.meet;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.mergedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.pausedPerson;
import static nl.schoolleidersregister.registration.StandingFixture.proposeStrikingOff;
import static nl.schoolleidersregister.registration.StandingFixture.provisionalPerson;
import static nl.schoolleidersregister.registration.StandingFixture.registeredPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.registration.StandingFixture.struckOff;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.StandingCommand.Restore;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class RestoreTest {

    @Test
    void holds_again_as_it_was() {
        var dossier = strickenPerson();
        var before = dossier.career().cycles();
        dossier.when(restore("2027-03-10")).thenRecorded(restored("2027-03-10"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.career().cycles()).isEqualTo(before);
    }

    @Test
    void who_was_never_registered_is_enrolled_again() {
        var dossier = enrolledPerson().given(struckOff("2026-02-01", RemovalReason.OWN_REQUEST));
        dossier.when(restore("2026-03-10")).thenRecorded(restored("2026-03-10"));
        assertThat(dossier.status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void who_was_never_registered_has_no_cycle_to_begin_anew() {
        enrolledPerson()
                .given(struckOff("2026-02-01", RemovalReason.OWN_REQUEST))
                .when(anew("2026-03-10"))
                .thenRecorded(restored("2026-03-10"));
    }

    @Test
    void who_lapsed_while_late_is_late_again() {
        var dossier = latePerson().given(new Lapsed(noon("2030-09-11"))).after(restore("2030-09-20"));
        assertThat(dossier.status()).isEqualTo(Status.LATE);
    }

    @Test
    void who_lapsed_for_the_missing_part_still_has_to_earn_it() {
        var dossier = provisionalPerson().given(new Lapsed(noon("2031-03-14"))).after(restore("2031-03-20"));
        assertThat(dossier.status()).isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void a_measure_goes_on_after_the_restoration() {
        var dossier = registeredPerson()
                .given(imposed("2027-02-01", MEASURE, "2028-02-01"), struckOff("2027-03-01", RemovalReason.MEASURE))
                .after(restore("2027-03-10"));
        assertThat(dossier.career().standing().measures()).hasSize(1);
    }

    @Test
    void begins_anew_with_work_and_points_over_a_whole_cycle() {
        var dossier = strickenPerson().given(earned("2026-12-31", 160));
        assertThat(dossier.recordedBy(anew("2027-03-10")))
                .singleElement()
                .isInstanceOfSatisfying(Restored.class, fact -> {
                    assertThat(fact.anew()).isEqualTo(new Period(day("2027-03-10"), day("2031-03-10")));
                    assertThat(fact.judged()).isNotNull();
                });
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.career().cycles().running())
                .extracting(Cycle::period)
                .isEqualTo(new Period(day("2027-03-10"), day("2031-03-10")));
    }

    @Test
    void refuses_to_begin_anew_with_a_point_too_few() {
        strickenPerson()
                .given(earned("2026-12-31", 159))
                .when(anew("2027-03-10"))
                .thenRefusedBy("restoration.work-and-points");
    }

    @Test
    void takes_points_from_four_years_ago_to_the_day_and_not_from_the_day_before() {
        assertThat(strickenPerson().given(earned("2023-03-10", 160)).recordedBy(anew("2027-03-10")))
                .hasSize(1);
        strickenPerson()
                .given(earned("2023-03-09", 160))
                .when(anew("2027-03-10"))
                .thenRefusedBy("restoration.work-and-points");
    }

    @Test
    void points_of_the_first_day_are_for_the_new_cycle() {
        assertThat(strickenPerson().given(earned("2027-03-09", 160)).recordedBy(anew("2027-03-10")))
                .hasSize(1);
        strickenPerson()
                .given(earned("2027-03-10", 160))
                .when(anew("2027-03-10"))
                .thenRefusedBy("restoration.work-and-points");
    }

    @Test
    void refuses_to_begin_anew_without_work_today() {
        strickenPerson()
                .given(earned("2026-12-31", 160))
                .given(RegistrationFixture.ended("2027-03-10", JOB, "2027-03-10"))
                .when(anew("2027-03-10"))
                .thenRefusedBy("restoration.work-and-points");
    }

    @Test
    void who_was_late_is_not_late_in_a_cycle_of_their_own() {
        var dossier = latePerson()
                .given(earned("2029-12-31", 160))
                .given(new Lapsed(noon("2030-09-11")))
                .after(anew("2030-09-20"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void a_pause_does_not_go_on_into_a_cycle_that_begins_anew() {
        var dossier =
                pausedPerson().given(earned("2026-12-31", 160)).given(struckOff("2027-03-01", RemovalReason.NOT_PAID));
        dossier.after(anew("2027-03-10"));
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void a_pause_goes_on_when_all_is_as_it_was() {
        var dossier = pausedPerson()
                .given(struckOff("2027-03-01", RemovalReason.NOT_PAID))
                .after(restore("2027-03-10"));
        assertThat(dossier.status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void refuses_who_has_died() {
        registeredPerson()
                .given(struckOff("2027-03-01", RemovalReason.DEATH))
                .when(restore("2027-03-10"))
                .thenRefusedBy("restoration.death");
    }

    @Test
    void refuses_whose_registration_has_not_ended() {
        for (var dossier :
                List.of(enrolledPerson(), registeredPerson(), latePerson(), pausedPerson(), mergedPerson())) {
            dossier.when(restore("2027-03-10")).thenRefusedBy("restoration.ended");
        }
    }

    @Test
    void refuses_while_a_removal_has_still_to_take_effect() {
        var dossier = registeredPerson().after(proposeStrikingOff("2027-03-01"), follow("2027-03-16", PROPOSAL));
        dossier.when(restore("2027-04-28")).thenRefusedBy("restoration.ended");
        dossier.after(meet("2027-04-29"));
        dossier.when(restore("2027-04-29")).thenRecorded(restored("2027-04-29"));
    }

    @Test
    void refuses_what_goes_on_in_another_dossier() {
        strickenPerson().given(merged("2027-03-05")).when(restore("2027-03-10")).thenRefusedBy("restoration.ended");
    }

    @Test
    void refuses_a_second_time() {
        strickenPerson()
                .given(restored("2027-03-10"))
                .when(restore("2027-03-10"))
                .thenRefusedBy("restoration.ended");
    }

    @Test
    void refuses_a_registrar_who_restores_the_own_dossier() {
        strickenPerson()
                .when(new Restore(DOSSIER, registrarOn("2027-03-10"), DOSSIER, false, REASON, RULES))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        strickenPerson()
                .when(new Restore(DOSSIER, registrarOn("2027-03-10"), OTHER_DOSSIER, false, REASON, RULES))
                .thenRecorded(restored("2027-03-10"));
    }

    @Test
    void an_enrolment_that_expired_has_its_time_again() {
        var dossier =
                expiredPerson().after(new Restore(DOSSIER, registrarOn("2026-09-01"), null, false, REASON, RULES));
        assertThat(dossier.status()).isEqualTo(Status.ENROLLED);
        dossier.when(meet("2027-02-28")).thenNothing();
        dossier.after(meet("2027-03-01"));
        assertThat(dossier.proposed(ProposalKind.EXPIRE_ENROLMENT)).isNotNull();
    }

    private static Restore restore(String on) {
        return new Restore(DOSSIER, registrarOn(on), null, false, REASON, RULES);
    }

    private static Restore anew(String on) {
        return new Restore(DOSSIER, registrarOn(on), null, true, REASON, RULES);
    }

    private static Restored restored(String on) {
        return new Restored(Personal.of(REASON), null, null, RegistrationFixture.REGULATION, noon(on));
    }
}
