package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.accepted;
import static nl.schoolleidersregister.choice.ChoiceFixture.answer;
import static nl.schoolleidersregister.choice.ChoiceFixture.answered;
import static nl.schoolleidersregister.choice.ChoiceFixture.asked;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;

import org.junit.jupiter.api.Test;

class AnswerAboutChoiceTest {

    @Test
    void is_answered() {
        given(explained(), asked("2026-03-10")).when(answer("2026-03-11")).thenRecorded(answered("2026-03-11"));
    }

    @Test
    void refuses_an_answer_to_nothing() {
        given(explained()).when(answer("2026-03-11")).thenRefusedBy("choice.question");
    }

    @Test
    void refuses_a_second_answer() {
        given(explained(), asked("2026-03-10"), answered("2026-03-11"))
                .when(answer("2026-03-12"))
                .thenRefusedBy("choice.question");
    }

    @Test
    void refuses_an_answer_after_the_decision() {
        given(explained(), asked("2026-03-10"), accepted("2026-05-01"))
                .when(answer("2026-05-02"))
                .thenRefusedBy("choice.open");
    }
}
