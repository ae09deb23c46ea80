package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.TeamFixture.TEAM;
import static nl.schoolleidersregister.choice.TeamFixture.given;
import static nl.schoolleidersregister.choice.TeamFixture.recorded;
import static nl.schoolleidersregister.choice.TeamFixture.withdrawn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.choice.TeamActivityCommand.AcceptTogether;
import nl.schoolleidersregister.choice.TeamActivityEvent.TogetherAccepted;
import org.junit.jupiter.api.Test;

class AcceptTogetherTest {

    @Test
    void the_collective_part_is_accepted_once() {
        var accept = new AcceptTogether(ANNE, registrarOn("2026-03-12"), TEAM);
        var accepted = new TogetherAccepted(noon("2026-03-12"));
        given(recorded(BRAM)).when(accept).thenRecorded(accepted);
        given(recorded(BRAM), accepted).when(accept).thenNothing();
        given(recorded(BRAM), withdrawn()).when(accept).thenNothing();
    }
}
