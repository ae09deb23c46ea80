package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.confirmed;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.strickenPerson;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import org.junit.jupiter.api.Test;

class GiveOwnStatementTest {

    @Test
    void records_a_statement_outside_the_sample() {
        var dossier = enrolledPerson();
        dossier.when(state("2026-02-01", false)).thenRecorded(given("2026-02-01", false));
        assertThat(dossier.career().work().jobs())
                .extracting(Work.Job::statement)
                .containsExactly(OwnStatement.GIVEN);
    }

    @Test
    void records_a_statement_that_the_lot_put_in_the_sample() {
        var dossier = enrolledPerson();
        dossier.when(state("2026-02-01", true)).thenRecorded(given("2026-02-01", true));
        assertThat(dossier.career().work().jobs())
                .extracting(Work.Job::statement)
                .containsExactly(OwnStatement.DRAWN);
    }

    @Test
    void a_second_statement_changes_nothing() {
        enrolledPerson()
                .given(given("2026-02-01", true))
                .when(state("2026-02-02", false))
                .thenNothing();
    }

    @Test
    void says_nothing_about_work_that_the_employer_confirmed() {
        enrolledPerson()
                .given(confirmed("2026-01-20", JOB, ConfirmedBy.BOARD))
                .when(state("2026-02-01", true))
                .thenNothing();
    }

    @Test
    void takes_a_statement_about_work_that_has_ended() {
        enrolledPerson()
                .given(RegistrationFixture.ended("2026-01-20", JOB, "2024-08-01"))
                .when(state("2026-02-01", false))
                .thenRecorded(given("2026-02-01", false));
    }

    @Test
    void refuses_a_statement_about_work_that_nobody_stated() {
        enrolledPerson()
                .when(new GiveOwnStatement(DOSSIER, leaderOn("2026-02-01"), SECOND_JOB, false))
                .thenRefusedBy("employment.on-file");
    }

    @Test
    void refuses_a_statement_in_a_closed_dossier() {
        strickenPerson().when(state("2027-03-02", false)).thenRefusedBy("dossier.open");
    }

    private static GiveOwnStatement state(String on, boolean drawn) {
        return new GiveOwnStatement(DOSSIER, leaderOn(on), JOB, drawn);
    }

    private static OwnStatementGiven given(String on, boolean drawn) {
        return new OwnStatementGiven(JOB, drawn, noon(on));
    }
}
