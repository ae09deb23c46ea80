package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.ChoiceFixture.COLLEAGUE;
import static nl.schoolleidersregister.choice.ChoiceFixture.decline;
import static nl.schoolleidersregister.choice.ChoiceFixture.declined;
import static nl.schoolleidersregister.choice.ChoiceFixture.drawn;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenUp;
import static nl.schoolleidersregister.choice.ChoiceFixture.withdrawn;
import static nl.schoolleidersregister.shared.Moments.noon;

import org.junit.jupiter.api.Test;

class DeclineExplanationTest {

    @Test
    void declines_with_a_reason() {
        given(explained(), takenUp("2026-03-10"))
                .when(decline("2026-03-10", BRAM))
                .thenRecorded(declined("2026-03-10"));
    }

    @Test
    void declines_what_was_drawn_without_a_check() {
        given(explained(), drawn()).when(decline("2026-03-10", null)).thenRecorded(declined("2026-03-10"));
    }

    @Test
    void refuses_to_decline_ones_own() {
        given(explained()).when(decline("2026-03-10", ANNE)).thenRefusedBy("choice.own-judge");
    }

    @Test
    void refuses_to_decline_what_was_withdrawn() {
        given(explained(), withdrawn("2026-03-10"))
                .when(decline("2026-03-11", null))
                .thenRefusedBy("choice.open");
    }

    @Test
    void refuses_what_a_colleague_has() {
        given(explained(), takenUp(COLLEAGUE, noon("2026-03-10")))
                .when(decline("2026-03-10", null))
                .thenRefusedBy("choice.taken");
    }
}
