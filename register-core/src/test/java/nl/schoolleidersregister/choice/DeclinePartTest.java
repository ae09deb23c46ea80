package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.TeamFixture.CAROL;
import static nl.schoolleidersregister.choice.TeamFixture.confirmed;
import static nl.schoolleidersregister.choice.TeamFixture.decline;
import static nl.schoolleidersregister.choice.TeamFixture.declined;
import static nl.schoolleidersregister.choice.TeamFixture.given;
import static nl.schoolleidersregister.choice.TeamFixture.recorded;
import static nl.schoolleidersregister.choice.TeamFixture.withdrawn;

import org.junit.jupiter.api.Test;

class DeclinePartTest {

    @Test
    void each_named_leader_declines_once() {
        given(recorded(BRAM, CAROL)).when(decline(BRAM)).thenRecorded(declined(BRAM));
        given(recorded(BRAM, CAROL), confirmed(BRAM)).when(decline(BRAM)).thenRefusedBy("team.answered");
        given(recorded(BRAM, CAROL), declined(BRAM)).when(decline(CAROL)).thenRecorded(declined(CAROL));
    }

    @Test
    void nobody_else_declines() {
        given(recorded(BRAM)).when(decline(CAROL)).thenRefusedBy("team.leader");
        given(recorded(BRAM)).when(decline(ANNE)).thenRefusedBy("team.leader");
    }

    @Test
    void what_was_withdrawn_is_not_declined() {
        given(recorded(BRAM), withdrawn()).when(decline(BRAM)).thenRefusedBy("team.stands");
    }
}
