package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import nl.schoolleidersregister.registration.CycleCommand.WithdrawAbsence;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class WithdrawAbsenceTest {

    private static final AbsenceId ABSENCE = new AbsenceId(new UUID(0x4007L, 1));
    private static final ReRegistered NEXT_CYCLE = reRegistered("2026-08-03", cycle("2026-08-01", "2030-08-01"));

    @Test
    void takes_back_an_absence_of_this_cycle_whether_it_ended_or_not() {
        leader(absent("2024-01-01")).when(withdraw("2024-03-01")).thenRecorded(withdrawn("2024-03-01"));
    }

    @Test
    void takes_back_one_from_before_the_first_cycle_on_which_nothing_was_decided() {
        leader(absent("2022-07-31")).when(withdraw("2024-03-01")).thenRecorded(withdrawn("2024-03-01"));
    }

    @Test
    void refuses_one_that_a_decision_on_the_cycle_before_rests_on() {
        leader(absent("2026-07-31"), NEXT_CYCLE).when(withdraw("2026-09-01")).thenRefusedBy("absence.not-decided-on");
        leader(NEXT_CYCLE, absent("2026-08-01")).when(withdraw("2026-09-01")).thenRecorded(withdrawn("2026-09-01"));
    }

    @Test
    void refuses_one_that_is_not_on_file() {
        leader().when(withdraw("2024-03-01")).thenRefusedBy("absence.on-file");
    }

    @Test
    void refuses_who_is_not_in_the_register() {
        enrolledLeader().when(withdraw("2024-03-01")).thenRefusedBy("registration.runs");
        leader(absent("2024-01-01"), lapsed("2024-02-01"))
                .when(withdraw("2024-03-01"))
                .thenRefusedBy("registration.runs");
    }

    private static AbsenceRecorded absent(String from) {
        return new AbsenceRecorded(ABSENCE, Personal.of(new AbsenceKind("ILLNESS")), day(from), null, noon(from));
    }

    private static WithdrawAbsence withdraw(String on) {
        return new WithdrawAbsence(DOSSIER, leaderOn(on), ABSENCE);
    }

    private static AbsenceWithdrawn withdrawn(String on) {
        return new AbsenceWithdrawn(ABSENCE, noon(on));
    }
}
