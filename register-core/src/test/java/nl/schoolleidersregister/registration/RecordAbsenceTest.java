package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.enrolledLeader;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.UUID;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordAbsenceTest {

    private static final AbsenceId FIRST = new AbsenceId(new UUID(0x4007L, 1));
    private static final AbsenceId SECOND = new AbsenceId(new UUID(0x4007L, 2));
    private static final String ILLNESS = "ILLNESS";

    @Test
    void records_an_absence_that_begins_today_and_runs() {
        leader().when(record("2024-03-01", ILLNESS, "2024-03-01", null))
                .thenRecorded(recorded("2024-03-01", ILLNESS, "2024-03-01", null));
    }

    @Test
    void records_an_absence_of_one_day_that_ended_today() {
        leader().when(record("2024-03-02", ILLNESS, "2024-03-01", "2024-03-02"))
                .thenRecorded(recorded("2024-03-02", ILLNESS, "2024-03-01", "2024-03-02"));
    }

    @Test
    void refuses_who_is_not_registered_yet_and_who_lapsed() {
        enrolledLeader().when(record("2024-03-01", ILLNESS, "2024-03-01", null)).thenRefusedBy("registration.runs");
        leader(lapsed("2024-02-01"))
                .when(record("2024-03-01", ILLNESS, "2024-01-01", null))
                .thenRefusedBy("registration.runs");
    }

    @Test
    void refuses_a_kind_that_the_regulation_does_not_list() {
        leader().when(record("2024-03-01", "HOLIDAY", "2024-03-01", null)).thenRefusedBy("absence.kind");
    }

    @Test
    void refuses_an_absence_from_tomorrow() {
        leader().when(record("2024-03-01", ILLNESS, "2024-03-02", null)).thenRefusedBy("absence.begun");
    }

    @Test
    void refuses_an_absence_without_a_day() {
        leader().when(record("2024-03-02", ILLNESS, "2024-03-01", "2024-03-01"))
                .thenRefusedBy("absence.ends-after-begin");
    }

    @Test
    void refuses_an_end_that_is_still_to_come() {
        leader().when(record("2024-03-01", ILLNESS, "2024-02-01", "2024-03-02")).thenRefusedBy("absence.end-has-come");
    }

    @Test
    void an_absence_from_before_counts_when_its_last_day_lies_in_the_cycle() {
        leader().when(record("2024-03-01", ILLNESS, "2022-01-01", "2022-08-02"))
                .thenRecorded(recorded("2024-03-01", ILLNESS, "2022-01-01", "2022-08-02"));
        leader().when(record("2024-03-01", ILLNESS, "2022-01-01", "2022-08-01")).thenRefusedBy("absence.in-cycle");
    }

    @Test
    void the_cycle_that_was_decided_on_takes_no_absence_any_more() {
        leader(reRegistered("2026-08-03", cycle("2026-08-01", "2030-08-01")))
                .when(record("2026-09-01", ILLNESS, "2026-01-01", "2026-08-01"))
                .thenRefusedBy("absence.in-cycle");
    }

    @Test
    void two_of_one_kind_may_touch() {
        leader(recorded("2024-03-01", ILLNESS, "2024-01-01", "2024-03-01"))
                .when(record("2024-04-01", SECOND, ILLNESS, "2024-03-01", null))
                .thenRecorded(recorded("2024-04-01", SECOND, ILLNESS, "2024-03-01", null));
        leader(recorded("2024-03-01", ILLNESS, "2024-01-01", "2024-03-01"))
                .when(record("2024-04-01", SECOND, ILLNESS, "2023-12-01", "2024-01-01"))
                .thenRecorded(recorded("2024-04-01", SECOND, ILLNESS, "2023-12-01", "2024-01-01"));
    }

    @Test
    void two_of_one_kind_share_no_day() {
        leader(recorded("2024-03-01", ILLNESS, "2024-01-01", "2024-03-01"))
                .when(record("2024-04-01", SECOND, ILLNESS, "2024-02-29", null))
                .thenRefusedBy("absence.overlap");
        leader(recorded("2024-03-01", ILLNESS, "2024-01-01", "2024-03-01"))
                .when(record("2024-04-01", SECOND, ILLNESS, "2023-12-01", "2024-01-02"))
                .thenRefusedBy("absence.overlap");
        leader(recorded("2024-03-01", ILLNESS, "2024-01-01", null))
                .when(record("2024-04-01", SECOND, ILLNESS, "2024-03-15", null))
                .thenRefusedBy("absence.overlap");
    }

    @Test
    void two_kinds_may_share_days() {
        leader(recorded("2024-03-01", ILLNESS, "2024-01-01", "2024-03-01"))
                .when(record("2024-04-01", SECOND, "LEAVE", "2024-01-01", "2024-03-01"))
                .thenRecorded(recorded("2024-04-01", SECOND, "LEAVE", "2024-01-01", "2024-03-01"));
    }

    @Test
    void an_absence_whose_kind_nobody_can_read_any_more_blocks_nothing() {
        leader(new AbsenceRecorded(FIRST, Personal.erased(), day("2024-01-01"), null, noon("2024-01-01")))
                .when(record("2024-04-01", SECOND, ILLNESS, "2024-01-01", null))
                .thenRecorded(recorded("2024-04-01", SECOND, ILLNESS, "2024-01-01", null));
    }

    private static RecordAbsence record(String on, String kind, String from, @Nullable String until) {
        return record(on, FIRST, kind, from, until);
    }

    private static RecordAbsence record(String on, AbsenceId id, String kind, String from, @Nullable String until) {
        return new RecordAbsence(
                DOSSIER, leaderOn(on), id, new AbsenceKind(kind), day(from), until == null ? null : day(until), RULES);
    }

    private static AbsenceRecorded recorded(String on, String kind, String from, @Nullable String until) {
        return recorded(on, FIRST, kind, from, until);
    }

    private static AbsenceRecorded recorded(String on, AbsenceId id, String kind, String from, @Nullable String until) {
        return new AbsenceRecorded(
                id, Personal.of(new AbsenceKind(kind)), day(from), until == null ? null : day(until), noon(on));
    }
}
