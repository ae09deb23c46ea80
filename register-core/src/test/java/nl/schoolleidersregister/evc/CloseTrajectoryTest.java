package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.REASON;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.leaderOn;

import nl.schoolleidersregister.evc.EvcCommand.CloseTrajectory;
import org.junit.jupiter.api.Test;

class CloseTrajectoryTest {

    private static final CloseTrajectory CLOSE = new CloseTrajectory(ANNE, leaderOn("2026-03-02"), TRAJECTORY, REASON);

    @Test
    void closes_an_open_one_once() {
        given(started()).when(CLOSE).thenRecorded(stopped());
        given(started(), stopped()).when(CLOSE).thenRefusedBy("evc.open");
    }
}
