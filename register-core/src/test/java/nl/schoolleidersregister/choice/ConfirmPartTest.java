package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.TeamFixture.CAROL;
import static nl.schoolleidersregister.choice.TeamFixture.confirm;
import static nl.schoolleidersregister.choice.TeamFixture.confirmed;
import static nl.schoolleidersregister.choice.TeamFixture.declined;
import static nl.schoolleidersregister.choice.TeamFixture.given;
import static nl.schoolleidersregister.choice.TeamFixture.recorded;
import static nl.schoolleidersregister.choice.TeamFixture.withdrawn;

import org.junit.jupiter.api.Test;

class ConfirmPartTest {

    @Test
    void each_named_leader_confirms_once() {
        given(recorded(BRAM, CAROL)).when(confirm(BRAM)).thenRecorded(confirmed(BRAM));
        given(recorded(BRAM, CAROL), declined(BRAM)).when(confirm(BRAM)).thenRefusedBy("team.answered");
        given(recorded(BRAM, CAROL), confirmed(BRAM)).when(confirm(BRAM)).thenRefusedBy("team.answered");
        given(recorded(BRAM, CAROL), declined(BRAM)).when(confirm(CAROL)).thenRecorded(confirmed(CAROL));
    }

    @Test
    void nobody_else_confirms() {
        given(recorded(BRAM)).when(confirm(CAROL)).thenRefusedBy("team.leader");
        given(recorded(BRAM)).when(confirm(ANNE)).thenRefusedBy("team.leader");
    }

    @Test
    void what_was_withdrawn_is_not_confirmed() {
        given(recorded(BRAM), withdrawn()).when(confirm(BRAM)).thenRefusedBy("team.stands");
    }
}
