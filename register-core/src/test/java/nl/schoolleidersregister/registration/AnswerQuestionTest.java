package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.StandingFixture.ABOUT_DIPLOMA;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.AdmissionCommand.AnswerQuestion;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class AnswerQuestionTest {

    @Test
    void takes_an_answer_on_the_last_day() {
        askedPerson().when(answer("2026-02-17")).thenRecorded(answered("2026-02-17"));
    }

    @Test
    void takes_an_answer_on_the_day_of_the_question() {
        askedPerson().when(answer("2026-01-20")).thenRecorded(answered("2026-01-20"));
    }

    @Test
    void refuses_an_answer_the_day_after_the_last() {
        askedPerson().when(answer("2026-02-18")).thenRefusedBy("procedure.question-open");
    }

    @Test
    void refuses_an_answer_to_nothing() {
        waitingPerson().when(answer("2026-01-20")).thenRefusedBy("procedure.question-open");
    }

    @Test
    void refuses_a_second_answer() {
        askedPerson().given(answered("2026-01-30")).when(answer("2026-01-30")).thenRefusedBy("procedure.question-open");
    }

    @Test
    void refuses_an_answer_when_it_was_decided() {
        askedPerson()
                .given(rejected("2026-01-25", DIPLOMA))
                .when(answer("2026-01-30"))
                .thenRefusedBy("procedure.open");
    }

    @Test
    void refuses_in_a_dossier_that_was_merged_until_that_is_undone() {
        var dossier = askedPerson().given(merged("2026-02-01"));
        dossier.when(answer("2026-02-02")).thenRefusedBy("procedure.open");
        dossier.given(new MergeUndone(OTHER_DOSSIER, Personal.of(REASON), noon("2026-02-02")));
        assertThat(dossier.recordedBy(answer("2026-02-02"))).hasSize(1);
    }

    private static Dossier askedPerson() {
        return waitingPerson()
                .given(new MoreAsked(ABOUT_DIPLOMA, Personal.of(REASON), day("2026-02-17"), noon("2026-01-20")));
    }

    private static AnswerQuestion answer(String on) {
        return new AnswerQuestion(DOSSIER, leaderOn(on), ABOUT_DIPLOMA, REASON);
    }

    private static QuestionAnswered answered(String on) {
        return new QuestionAnswered(ABOUT_DIPLOMA, Personal.of(REASON), noon(on));
    }
}
