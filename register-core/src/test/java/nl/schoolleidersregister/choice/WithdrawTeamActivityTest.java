package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.TeamFixture.declined;
import static nl.schoolleidersregister.choice.TeamFixture.given;
import static nl.schoolleidersregister.choice.TeamFixture.recorded;
import static nl.schoolleidersregister.choice.TeamFixture.withdraw;
import static nl.schoolleidersregister.choice.TeamFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawTeamActivityTest {

    @Test
    void is_withdrawn_as_long_as_nobody_answered() {
        given(recorded(BRAM)).when(withdraw()).thenRecorded(withdrawn());
        given(recorded(BRAM), declined(BRAM)).when(withdraw()).thenRefusedBy("team.unanswered");
        given(recorded(BRAM), withdrawn()).when(withdraw()).thenRefusedBy("team.stands");
    }
}
