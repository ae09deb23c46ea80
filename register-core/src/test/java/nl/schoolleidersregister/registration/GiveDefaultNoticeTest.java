package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;
import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.StandingFixture.ABOUT_DIPLOMA;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.stated;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveDefaultNotice;
import nl.schoolleidersregister.registration.AdmissionEvent.DefaultNoticeGiven;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.term.Term;
import org.junit.jupiter.api.Test;

class GiveDefaultNoticeTest {

    @Test
    void takes_a_notice_the_day_after_the_term() {
        waitingPerson().when(notice("2026-03-10")).thenRecorded(noticed("2026-03-10"));
    }

    @Test
    void refuses_a_notice_on_the_last_day_of_the_term() {
        waitingPerson().when(notice("2026-03-09")).thenRefusedBy("procedure.default-notice");
    }

    @Test
    void refuses_a_second_notice() {
        waitingPerson()
                .given(noticed("2026-03-10"))
                .when(notice("2026-03-11"))
                .thenRefusedBy("procedure.default-notice");
    }

    @Test
    void waits_for_a_term_that_was_put_later_up_to_the_tuesday_after_easter() {
        var later = new TermPutLater(ABOUT_DIPLOMA, new Term.Weeks(4), Personal.of(REASON), noon("2026-02-02"));
        waitingPerson().given(later).when(notice("2026-04-07")).thenRefusedBy("procedure.default-notice");
        waitingPerson().given(later).when(notice("2026-04-08")).thenRecorded(noticed("2026-04-08"));
    }

    @Test
    void waits_as_long_as_the_term_stood_still() {
        var answered = new QuestionAnswered(ABOUT_DIPLOMA, Personal.of(REASON), noon("2026-01-30"));
        askedPerson().given(answered).when(notice("2026-03-16")).thenRefusedBy("procedure.default-notice");
        askedPerson().given(answered).when(notice("2026-03-17")).thenRecorded(noticed("2026-03-17"));
    }

    @Test
    void refuses_a_notice_while_the_person_owes_an_answer() {
        waitingPerson()
                .given(new MoreAsked(ABOUT_DIPLOMA, Personal.of(REASON), day("2026-04-03"), noon("2026-03-06")))
                .when(notice("2026-04-03"))
                .thenRefusedBy("procedure.default-notice");
    }

    @Test
    void refuses_when_nothing_waits_for_a_decision() {
        enrolledPerson().when(notice("2026-03-10")).thenRefusedBy("procedure.open");
    }

    @Test
    void refuses_when_it_was_decided_late() {
        waitingPerson()
                .given(rejected("2026-03-12", DIPLOMA))
                .when(notice("2026-03-13"))
                .thenRefusedBy("procedure.open");
    }

    @Test
    void refuses_in_a_dossier_that_was_merged_until_that_is_undone() {
        var dossier = waitingPerson().given(merged("2026-02-01"));
        dossier.when(notice("2026-03-10")).thenRefusedBy("procedure.open");
        dossier.given(new MergeUndone(OTHER_DOSSIER, Personal.of(REASON), noon("2026-02-02")));
        assertThat(dossier.recordedBy(notice("2026-03-10"))).hasSize(1);
    }

    @Test
    void a_term_that_stood_still_for_an_answer_that_never_came_goes_on_the_day_after_the_last_for_it() {
        var dossier = enrolledPerson()
                .given(stated("2026-01-14", Route.DIPLOMA, "2024-06-30"))
                .given(new MoreAsked(ABOUT_DIPLOMA, Personal.of(REASON), day("2026-02-17"), noon("2026-01-20")));
        assertThat(lastDay(dossier, "2026-02-17")).isEqualTo(day("2026-04-08"));
        assertThat(lastDay(dossier, "2026-02-18")).isEqualTo(day("2026-04-08"));
        dossier.when(notice("2026-04-08")).thenRefusedBy("procedure.default-notice");
        dossier.when(notice("2026-04-09")).thenRecorded(noticed("2026-04-09"));
    }

    private static LocalDate lastDay(Dossier dossier, String today) {
        var waiting = requireNonNull(dossier.career().procedures().find(ABOUT_DIPLOMA));
        return waiting.clock(8, day(today)).lastDay(day(today));
    }

    /** Asked on 20 January. */
    private static Dossier askedPerson() {
        return waitingPerson()
                .given(new MoreAsked(ABOUT_DIPLOMA, Personal.of(REASON), day("2026-02-17"), noon("2026-01-20")));
    }

    private static GiveDefaultNotice notice(String on) {
        return new GiveDefaultNotice(DOSSIER, leaderOn(on), ABOUT_DIPLOMA, RULES);
    }

    private static DefaultNoticeGiven noticed(String on) {
        return new DefaultNoticeGiven(ABOUT_DIPLOMA, noon(on));
    }
}
