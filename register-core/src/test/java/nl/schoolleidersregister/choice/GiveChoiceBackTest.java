package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.colleagueAfter;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.giveBack;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.givenBack;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import org.junit.jupiter.api.Test;

class GiveChoiceBackTest {

    @Test
    void is_given_back_by_who_has_it() {
        given(explained(), takenUp("2026-03-10"))
                .when(giveBack(registrarOn("2026-03-10")))
                .thenRecorded(givenBack("2026-03-10"));
    }

    @Test
    void nobody_gives_back_what_a_colleague_has() {
        given(explained(), takenUp("2026-03-10"))
                .when(giveBack(colleagueAfter("2026-03-10", 1)))
                .thenNothing();
    }
}
