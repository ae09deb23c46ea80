package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.confirmed;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.AdmissionCommand.CheckOwnStatement;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class CheckOwnStatementTest {

    @Test
    void finds_a_statement_in_order() {
        var dossier = drawnPerson();
        dossier.when(check("2026-02-10", true)).thenRecorded(checked("2026-02-10", true));
        assertThat(dossier.career().work().employments()).hasSize(1);
    }

    @Test
    void what_is_not_in_order_no_longer_counts() {
        var dossier = drawnPerson();
        dossier.when(check("2026-02-10", false)).thenRecorded(checked("2026-02-10", false));
        assertThat(dossier.career().work().employments()).isEmpty();
    }

    @Test
    void what_an_employer_confirms_counts_whatever_was_found() {
        var dossier =
                drawnPerson().given(checked("2026-02-10", false), confirmed("2026-02-12", JOB, ConfirmedBy.BOARD));
        assertThat(dossier.career().work().employments()).hasSize(1);
    }

    @Test
    void refuses_a_statement_outside_the_sample() {
        enrolledPerson()
                .given(new OwnStatementGiven(JOB, false, noon("2026-02-01")))
                .when(check("2026-02-10", true))
                .thenRefusedBy("employment.own-statement-sample");
    }

    @Test
    void refuses_when_no_statement_was_given() {
        enrolledPerson().when(check("2026-02-10", true)).thenRefusedBy("employment.own-statement-sample");
    }

    @Test
    void refuses_a_second_look() {
        drawnPerson()
                .given(checked("2026-02-10", true))
                .when(check("2026-02-11", false))
                .thenRefusedBy("employment.own-statement-sample");
    }

    @Test
    void refuses_work_that_nobody_stated() {
        drawnPerson()
                .when(new CheckOwnStatement(DOSSIER, registrarOn("2026-02-10"), SECOND_JOB, null, true, REASON))
                .thenRefusedBy("employment.on-file");
    }

    @Test
    void refuses_a_registrar_who_looks_into_the_own_dossier() {
        drawnPerson()
                .when(new CheckOwnStatement(DOSSIER, registrarOn("2026-02-10"), JOB, DOSSIER, true, REASON))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_finding_of_a_registrar_who_has_another_dossier() {
        drawnPerson()
                .when(new CheckOwnStatement(DOSSIER, registrarOn("2026-02-10"), JOB, OTHER_DOSSIER, true, REASON))
                .thenRecorded(checked("2026-02-10", true));
    }

    @Test
    void refuses_the_finding_of_a_machine() {
        drawnPerson()
                .when(new CheckOwnStatement(DOSSIER, registerOn("2026-02-10"), JOB, null, false, REASON))
                .thenRefusedBy("decision.a-person-says-no");
    }

    private static Dossier drawnPerson() {
        return enrolledPerson().given(new OwnStatementGiven(JOB, true, noon("2026-02-01")));
    }

    private static CheckOwnStatement check(String on, boolean accepted) {
        return new CheckOwnStatement(DOSSIER, registrarOn(on), JOB, null, accepted, REASON);
    }

    private static OwnStatementChecked checked(String on, boolean accepted) {
        return new OwnStatementChecked(JOB, accepted, Personal.of(REASON), noon(on));
    }
}
