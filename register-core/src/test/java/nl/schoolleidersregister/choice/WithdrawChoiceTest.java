package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.accepted;
import static nl.schoolleidersregister.choice.ChoiceFixture.declined;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenUp;
import static nl.schoolleidersregister.choice.ChoiceFixture.withdraw;
import static nl.schoolleidersregister.choice.ChoiceFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawChoiceTest {

    @Test
    void is_taken_back_while_it_waits() {
        given(explained()).when(withdraw("2026-03-10")).thenRecorded(withdrawn("2026-03-10"));
    }

    @Test
    void is_taken_back_while_an_officer_has_it() {
        given(explained(), takenUp("2026-03-10")).when(withdraw("2026-03-10")).thenRecorded(withdrawn("2026-03-10"));
    }

    @Test
    void refuses_twice() {
        given(explained(), withdrawn("2026-03-10")).when(withdraw("2026-03-11")).thenRefusedBy("choice.open");
    }

    @Test
    void refuses_after_an_acceptance() {
        given(explained(), accepted("2026-03-10")).when(withdraw("2026-03-11")).thenRefusedBy("choice.open");
    }

    @Test
    void refuses_after_a_refusal() {
        given(explained(), declined("2026-03-10")).when(withdraw("2026-03-11")).thenRefusedBy("choice.open");
    }
}
