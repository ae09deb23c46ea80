package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.COLLEAGUE;
import static nl.schoolleidersregister.choice.ChoiceFixture.answered;
import static nl.schoolleidersregister.choice.ChoiceFixture.ask;
import static nl.schoolleidersregister.choice.ChoiceFixture.asked;
import static nl.schoolleidersregister.choice.ChoiceFixture.colleagueAfter;
import static nl.schoolleidersregister.choice.ChoiceFixture.declined;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.takeUp;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import org.junit.jupiter.api.Test;

class AskAboutChoiceTest {

    @Test
    void waits_for_the_leader() {
        given(explained(), takenUp("2026-03-10")).when(ask("2026-03-10")).thenRecorded(asked("2026-03-10"));
    }

    @Test
    void leaves_the_hands_of_the_officer() {
        given(explained(), takenUp("2026-03-10"), asked("2026-03-10"))
                .when(takeUp(colleagueAfter("2026-03-10", 1), null))
                .thenRecorded(takenUp(COLLEAGUE, colleagueAfter("2026-03-10", 1).at()));
    }

    @Test
    void refuses_to_ask_again() {
        given(explained(), asked("2026-03-10"), answered("2026-03-11"))
                .when(ask("2026-03-12"))
                .thenRefusedBy("choice.asked-once");
    }

    @Test
    void refuses_to_ask_about_what_was_decided() {
        given(explained(), declined("2026-03-10")).when(ask("2026-03-12")).thenRefusedBy("choice.open");
    }

    @Test
    void refuses_to_ask_about_ones_own() {
        given(explained()).when(ask(registrarOn("2026-03-10"), ANNE)).thenRefusedBy("choice.own-judge");
    }

    @Test
    void refuses_what_a_colleague_has() {
        given(explained(), takenUp("2026-03-10"))
                .when(ask(colleagueAfter("2026-03-10", 29), null))
                .thenRefusedBy("choice.taken");
    }
}
