package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.ConfirmedBy.BOARD;
import static nl.schoolleidersregister.registration.ConfirmedBy.SUPERVISORY_BOARD;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_BOARD;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SCHOOL;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_JOB;
import static nl.schoolleidersregister.registration.RegistrationFixture.confirm;
import static nl.schoolleidersregister.registration.RegistrationFixture.confirmed;
import static nl.schoolleidersregister.registration.RegistrationFixture.end;
import static nl.schoolleidersregister.registration.RegistrationFixture.ended;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.job;
import static nl.schoolleidersregister.registration.RegistrationFixture.started;
import static nl.schoolleidersregister.registration.RegistrationFixture.superviseConfirm;

import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class ConfirmEmploymentTest {

    private static final Function RECTOR = new Function("RECTOR");
    private static final String NEW_YEAR = "2027-01-04";

    @Test
    void the_board_confirms_who_works_at_its_school() {
        as(RECTOR).when(confirm(NEW_YEAR, JOB)).thenRecorded(confirmed(NEW_YEAR, JOB, BOARD));
    }

    @Test
    void a_second_click_changes_nothing() {
        as(RECTOR)
                .given(confirmed(NEW_YEAR, JOB, BOARD))
                .when(confirm("2027-01-05", JOB))
                .thenNothing();
    }

    @Test
    void a_click_on_what_was_confirmed_and_ended_long_ago_changes_nothing() {
        as(RECTOR)
                .given(confirmed("2026-02-01", JOB, BOARD), ended("2026-03-01", JOB, "2026-03-01"))
                .when(confirm("2028-01-04", JOB))
                .thenNothing();
    }

    @Test
    void confirms_one_of_two_employments() {
        as(RECTOR)
                .given(
                        started("2026-01-10", job(SECOND_JOB, OTHER_SCHOOL, "2025-08-01")),
                        confirmed(NEW_YEAR, SECOND_JOB, BOARD))
                .when(confirm(NEW_YEAR, JOB))
                .thenRecorded(confirmed(NEW_YEAR, JOB, BOARD));
    }

    @Test
    void refuses_an_employment_that_nobody_stated() {
        as(RECTOR).when(confirm(NEW_YEAR, SECOND_JOB)).thenRefusedBy("employment.on-file");
    }

    @Test
    void refuses_another_board() {
        as(RECTOR).when(confirm(NEW_YEAR, JOB, null, OTHER_BOARD)).thenRefusedBy("employment.own-board");
    }

    @Test
    void refuses_another_board_also_when_it_was_confirmed() {
        as(RECTOR)
                .given(confirmed(NEW_YEAR, JOB, BOARD))
                .when(confirm(NEW_YEAR, JOB, null, OTHER_BOARD))
                .thenRefusedBy("employment.own-board");
    }

    @Test
    void confirms_who_is_appointed_for_a_time() {
        with(RECTOR, Contract.TEMPORARY).when(confirm(NEW_YEAR, JOB)).thenRecorded(confirmed(NEW_YEAR, JOB, BOARD));
    }

    @Test
    void refuses_who_is_hired_and_has_no_board() {
        with(RECTOR, Contract.INTERIM).when(confirm(NEW_YEAR, JOB)).thenRefusedBy("employment.own-board");
    }

    @Test
    void refuses_an_employment_whose_school_was_erased() {
        given(enrolled("2026-01-10"), started("2026-01-10", job(JOB, SCHOOL, "2020-08-01"), Personal.erased()))
                .when(confirm(NEW_YEAR, JOB))
                .thenRefusedBy("employment.own-board");
    }

    @Test
    void a_board_member_confirms_a_colleague() {
        as(RECTOR)
                .when(confirm(NEW_YEAR, JOB, OTHER_DOSSIER, SCHOOL.board()))
                .thenRecorded(confirmed(NEW_YEAR, JOB, BOARD));
    }

    @Test
    void refuses_a_board_member_who_is_the_leader() {
        as(RECTOR).when(confirm(NEW_YEAR, JOB, DOSSIER, SCHOOL.board())).thenRefusedBy("employment.not-own");
    }

    @Test
    void the_supervisory_board_confirms_a_rector_bestuurder() {
        as(Function.THE_BOARD)
                .when(superviseConfirm(NEW_YEAR, JOB))
                .thenRecorded(confirmed(NEW_YEAR, JOB, SUPERVISORY_BOARD));
    }

    @Test
    void refuses_a_rector_bestuurder_who_sits_on_the_supervisory_board() {
        as(Function.THE_BOARD).when(superviseConfirm(NEW_YEAR, JOB, DOSSIER)).thenRefusedBy("employment.not-own");
    }

    @Test
    void refuses_a_rector_bestuurder_confirmed_by_the_board() {
        as(Function.THE_BOARD).when(confirm(NEW_YEAR, JOB)).thenRefusedBy("employment.board-itself");
    }

    @Test
    void refuses_a_rector_confirmed_by_the_supervisory_board() {
        as(RECTOR).when(superviseConfirm(NEW_YEAR, JOB)).thenRefusedBy("employment.supervisory-only");
    }

    @Test
    void confirms_until_the_day_before_a_year_has_passed() {
        left("2026-02-01").when(confirm("2027-01-31", JOB)).thenRecorded(confirmed("2027-01-31", JOB, BOARD));
    }

    @Test
    void refuses_on_the_day_that_a_year_has_passed() {
        left("2026-02-01").when(confirm("2027-02-01", JOB)).thenRefusedBy("employment.within-a-year");
    }

    @Test
    void what_is_confirmed_can_end() {
        as(RECTOR)
                .given(confirmed(NEW_YEAR, JOB, BOARD))
                .when(end("2027-02-01", JOB, "2027-02-01"))
                .thenRecorded(ended("2027-02-01", JOB, "2027-02-01"));
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> left(String until) {
        return as(RECTOR).given(ended(until, JOB, until));
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> as(Function function) {
        return with(function, Contract.PERMANENT);
    }

    private static Scenario<RegistrationEvent, RegistrationCommand> with(Function function, Contract contract) {
        return given(enrolled("2026-01-10"), started("2026-01-10", job(JOB, SCHOOL, function, contract, "2020-08-01")));
    }
}
