package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.accepted;
import static nl.schoolleidersregister.choice.ChoiceFixture.declined;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.refused;
import static nl.schoolleidersregister.choice.ChoiceFixture.takeBack;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenBack;

import org.junit.jupiter.api.Test;

class WithdrawChoiceCreditTest {

    @Test
    void takes_back_what_counts() {
        given(explained(), accepted("2026-03-10"))
                .when(takeBack("2026-03-12", null))
                .thenRecorded(takenBack("2026-03-12"));
    }

    @Test
    void refuses_to_take_back_ones_own() {
        given(explained(), accepted("2026-03-10"))
                .when(takeBack("2026-03-12", ANNE))
                .thenRefusedBy("choice.own-judge");
    }

    @Test
    void refuses_to_take_back_what_was_declined() {
        given(explained(), declined("2026-03-10"))
                .when(takeBack("2026-03-12", null))
                .thenRefusedBy("choice.counts");
    }

    @Test
    void refuses_to_take_back_what_the_ledger_refused() {
        given(explained(), accepted("2026-03-10"), refused("2026-03-10"))
                .when(takeBack("2026-03-12", null))
                .thenRefusedBy("choice.counts");
    }

    @Test
    void refuses_to_take_back_twice() {
        given(explained(), accepted("2026-03-10"), takenBack("2026-03-11"))
                .when(takeBack("2026-03-12", null))
                .thenRefusedBy("choice.counts");
    }
}
