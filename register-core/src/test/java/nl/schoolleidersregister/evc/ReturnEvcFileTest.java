package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.assessor;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.by;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.evc.EvcCommand.ReturnEvcFile;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import org.junit.jupiter.api.Test;

class ReturnEvcFileTest {

    private static ReturnEvcFile back(int assessor) {
        return new ReturnEvcFile(ANNE, by(assessor(assessor), "2026-03-03"), TRAJECTORY);
    }

    @Test
    void who_has_it_and_did_not_judge_gives_it_back() {
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1))
                .when(back(1))
                .thenRecorded(
                        new AssignmentEnded(Place.FIRST, assessor(1), AssignmentEnd.RETURNED, noon("2026-03-03")));
    }

    @Test
    void refuses_who_does_not_have_it_or_has_judged_and_what_was_stopped() {
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1))
                .when(back(2))
                .thenRefusedBy("evc.assessor-own");
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true)))
                .when(back(1))
                .thenRefusedBy("evc.assessed-once");
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1), stopped())
                .when(back(1))
                .thenRefusedBy("evc.open");
    }
}
