package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.accept;
import static nl.schoolleidersregister.choice.ChoiceFixture.accepted;
import static nl.schoolleidersregister.choice.ChoiceFixture.colleagueAfter;
import static nl.schoolleidersregister.choice.ChoiceFixture.drawn;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import org.junit.jupiter.api.Test;

class AcceptExplanationTest {

    @Test
    void accepts_into_the_rest() {
        given(explained(), takenUp("2026-03-10"))
                .when(accept("2026-03-10", 1, false))
                .thenRecorded(accepted("2026-03-10"));
    }

    @Test
    void accepts_what_nobody_has() {
        given(explained()).when(accept("2026-03-10", 1, false)).thenRecorded(accepted("2026-03-10"));
    }

    @Test
    void refuses_without_evidence() {
        given(explained()).when(accept("2026-03-10", 0, false)).thenRefusedBy("choice.evidence");
    }

    @Test
    void refuses_what_was_drawn_and_not_checked() {
        given(explained(), drawn()).when(accept("2026-03-10", 1, false)).thenRefusedBy("choice.full-check");
    }

    @Test
    void accepts_what_was_drawn_and_checked() {
        given(explained(), drawn()).when(accept("2026-03-10", 1, true)).thenRecorded(accepted("2026-03-10"));
    }

    @Test
    void refuses_what_a_colleague_has() {
        given(explained(), takenUp("2026-03-10"))
                .when(accept(colleagueAfter("2026-03-10", 29), 1, false, null))
                .thenRefusedBy("choice.taken");
    }

    @Test
    void accepts_what_a_colleague_had() {
        given(explained(), takenUp("2026-03-10"))
                .when(accept(colleagueAfter("2026-03-10", 30), 1, false, null))
                .thenRecorded(accepted(colleagueAfter("2026-03-10", 30).at()));
    }

    @Test
    void refuses_ones_own() {
        given(explained())
                .when(accept(registrarOn("2026-03-10"), 1, false, ANNE))
                .thenRefusedBy("choice.own-judge");
    }

    @Test
    void refuses_to_accept_twice() {
        given(explained(), accepted("2026-03-10"))
                .when(accept("2026-03-11", 1, false))
                .thenRefusedBy("choice.open");
    }
}
