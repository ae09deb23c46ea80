package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.assessor;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.evc.EvcCommand.ReplaceEvcAssessor;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import org.junit.jupiter.api.Test;

class ReplaceEvcAssessorTest {

    private static final ReplaceEvcAssessor REPLACE =
            new ReplaceEvcAssessor(ANNE, registrarOn("2026-04-02"), TRAJECTORY, Place.FIRST);

    @Test
    void the_office_replaces_who_has_not_judged() {
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1))
                .when(REPLACE)
                .thenRecorded(
                        new AssignmentEnded(Place.FIRST, assessor(1), AssignmentEnd.REPLACED, noon("2026-04-02")));
    }

    @Test
    void refuses_an_empty_place_a_judgement_that_is_in_and_what_was_stopped() {
        given(started(), intakeHeld("2026-02-10"), handedIn()).when(REPLACE).thenRefusedBy("evc.assessor-own");
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true)))
                .when(REPLACE)
                .thenRefusedBy("evc.assessed-once");
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1), stopped())
                .when(REPLACE)
                .thenRefusedBy("evc.open");
    }
}
