package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import nl.schoolleidersregister.registration.CycleCommand.EndAbsence;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceEnded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceWithdrawn;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class EndAbsenceTest {

    private static final AbsenceId ABSENCE = new AbsenceId(new UUID(0x4007L, 1));
    private static final AbsenceRecorded RUNNING = new AbsenceRecorded(
            ABSENCE, Personal.of(new AbsenceKind("ILLNESS")), day("2024-01-01"), null, noon("2024-01-01"));

    @Test
    void ends_an_absence_today() {
        leader(RUNNING).when(end("2024-03-01", "2024-03-01")).thenRecorded(ended("2024-03-01", "2024-03-01"));
    }

    @Test
    void refuses_an_end_that_is_still_to_come() {
        leader(RUNNING).when(end("2024-03-01", "2024-03-02")).thenRefusedBy("absence.end-has-come");
    }

    @Test
    void an_absence_lasts_a_day_at_least() {
        leader(RUNNING).when(end("2024-03-01", "2024-01-02")).thenRecorded(ended("2024-03-01", "2024-01-02"));
        leader(RUNNING).when(end("2024-03-01", "2024-01-01")).thenRefusedBy("absence.ends-after-begin");
    }

    @Test
    void refuses_one_that_ended_before() {
        leader(RUNNING, ended("2024-03-01", "2024-03-01"))
                .when(end("2024-03-02", "2024-03-02"))
                .thenRefusedBy("absence.runs");
    }

    @Test
    void refuses_one_that_is_not_on_file_or_was_withdrawn() {
        leader().when(end("2024-03-01", "2024-03-01")).thenRefusedBy("absence.on-file");
        leader(RUNNING, new AbsenceWithdrawn(ABSENCE, noon("2024-02-01")))
                .when(end("2024-03-01", "2024-03-01"))
                .thenRefusedBy("absence.on-file");
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        enrolledLeader().when(end("2024-03-01", "2024-03-01")).thenRefusedBy("registration.runs");
        leader(RUNNING, lapsed("2024-02-01"))
                .when(end("2024-03-01", "2024-03-01"))
                .thenRefusedBy("registration.runs");
    }

    private static EndAbsence end(String on, String until) {
        return new EndAbsence(DOSSIER, leaderOn(on), ABSENCE, day(until));
    }

    private static AbsenceEnded ended(String on, String until) {
        return new AbsenceEnded(ABSENCE, day(until), noon(on));
    }
}
