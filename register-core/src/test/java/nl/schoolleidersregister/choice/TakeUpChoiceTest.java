package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.ChoiceFixture.COLLEAGUE;
import static nl.schoolleidersregister.choice.ChoiceFixture.colleagueAfter;
import static nl.schoolleidersregister.choice.ChoiceFixture.declined;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.givenBack;
import static nl.schoolleidersregister.choice.ChoiceFixture.takeUp;
import static nl.schoolleidersregister.choice.ChoiceFixture.takenUp;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import org.junit.jupiter.api.Test;

class TakeUpChoiceTest {

    @Test
    void lies_with_the_officer_for_half_an_hour() {
        given(explained()).when(takeUp(registrarOn("2026-03-10"), null)).thenRecorded(takenUp("2026-03-10"));
    }

    @Test
    void nothing_changes_for_who_has_it() {
        given(explained(), takenUp("2026-03-10"))
                .when(takeUp(registrarOn("2026-03-10"), null))
                .thenNothing();
    }

    @Test
    void refuses_a_colleague_in_the_last_minute() {
        given(explained(), takenUp("2026-03-10"))
                .when(takeUp(colleagueAfter("2026-03-10", 29), null))
                .thenRefusedBy("choice.taken");
    }

    @Test
    void goes_to_a_colleague_after_half_an_hour() {
        given(explained(), takenUp("2026-03-10"))
                .when(takeUp(colleagueAfter("2026-03-10", 30), null))
                .thenRecorded(
                        takenUp(COLLEAGUE, colleagueAfter("2026-03-10", 30).at()));
    }

    @Test
    void goes_to_a_colleague_when_it_was_given_back() {
        given(explained(), takenUp("2026-03-10"), givenBack("2026-03-10"))
                .when(takeUp(colleagueAfter("2026-03-10", 0), null))
                .thenRecorded(takenUp(COLLEAGUE, noon("2026-03-10")));
    }

    @Test
    void refuses_ones_own() {
        given(explained()).when(takeUp(registrarOn("2026-03-10"), ANNE)).thenRefusedBy("choice.own-judge");
    }

    @Test
    void somebody_with_a_dossier_takes_up_anothers() {
        given(explained()).when(takeUp(registrarOn("2026-03-10"), BRAM)).thenRecorded(takenUp("2026-03-10"));
    }

    @Test
    void refuses_what_was_decided() {
        given(explained(), declined("2026-03-10"))
                .when(takeUp(registrarOn("2026-03-11"), null))
                .thenRefusedBy("choice.open");
    }
}
