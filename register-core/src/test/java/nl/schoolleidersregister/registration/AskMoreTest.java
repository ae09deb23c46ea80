package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.StandingFixture.ABOUT_DIPLOMA;
import static nl.schoolleidersregister.registration.StandingFixture.APPLICATION;
import static nl.schoolleidersregister.registration.StandingFixture.applicant;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskMoreTest {

    @Test
    void asks_for_an_answer_within_four_weeks() {
        waitingPerson().when(ask("2026-01-20", null)).thenRecorded(asked("2026-01-20", "2026-02-17"));
    }

    @Test
    void an_answer_can_come_up_to_a_working_day() {
        waitingPerson().when(ask("2026-01-24", null)).thenRecorded(asked("2026-01-24", "2026-02-23"));
    }

    @Test
    void refuses_to_ask_again_on_the_last_day_for_the_answer() {
        waitingPerson()
                .given(asked("2026-01-20", "2026-02-17"))
                .when(ask("2026-02-17", null))
                .thenRefusedBy("procedure.one-question");
    }

    @Test
    void asks_again_once_the_time_for_the_answer_is_over() {
        waitingPerson()
                .given(asked("2026-01-20", "2026-02-17"))
                .when(ask("2026-02-18", null))
                .thenRecorded(asked("2026-02-18", "2026-03-18"));
    }

    @Test
    void asks_again_on_the_day_of_the_answer() {
        waitingPerson()
                .given(asked("2026-01-20", "2026-02-17"))
                .given(new QuestionAnswered(ABOUT_DIPLOMA, Personal.of(REASON), noon("2026-01-30")))
                .when(ask("2026-01-30", null))
                .thenRecorded(asked("2026-01-30", "2026-02-27"));
    }

    @Test
    void refuses_when_nothing_waits_for_a_decision() {
        enrolledPerson().when(ask("2026-01-20", null)).thenRefusedBy("procedure.open");
    }

    @Test
    void refuses_when_it_was_decided() {
        waitingPerson()
                .given(rejected("2026-01-15", DIPLOMA))
                .when(ask("2026-01-20", null))
                .thenRefusedBy("procedure.open");
    }

    @Test
    void asks_about_an_application_for_re_registration() {
        applicant(90)
                .when(new AskMore(DOSSIER, registrarOn("2029-10-08"), APPLICATION, null, REASON, RULES))
                .thenRecorded(new MoreAsked(APPLICATION, Personal.of(REASON), day("2029-11-05"), noon("2029-10-08")));
    }

    @Test
    void refuses_a_registrar_who_asks_in_the_own_dossier() {
        waitingPerson().when(ask("2026-01-20", DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_question_of_a_registrar_who_has_another_dossier() {
        waitingPerson().when(ask("2026-01-20", OTHER_DOSSIER)).thenRecorded(asked("2026-01-20", "2026-02-17"));
    }

    @Test
    void refuses_in_a_dossier_that_was_merged_until_that_is_undone() {
        var dossier = waitingPerson().given(merged("2026-02-01"));
        dossier.when(ask("2026-02-02", null)).thenRefusedBy("procedure.open");
        dossier.given(new MergeUndone(OTHER_DOSSIER, Personal.of(REASON), noon("2026-02-02")));
        assertThat(dossier.recordedBy(ask("2026-02-02", null))).hasSize(1);
    }

    private static AskMore ask(String on, @Nullable DossierId judge) {
        return new AskMore(DOSSIER, registrarOn(on), ABOUT_DIPLOMA, judge, REASON, RULES);
    }

    private static MoreAsked asked(String on, String answerBy) {
        return new MoreAsked(ABOUT_DIPLOMA, Personal.of(REASON), day(answerBy), noon(on));
    }
}
