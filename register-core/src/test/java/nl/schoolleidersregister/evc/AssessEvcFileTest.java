package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ONE;
import static nl.schoolleidersregister.evc.EvcFixture.TWO;
import static nl.schoolleidersregister.evc.EvcFixture.assess;
import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.assessor;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.by;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.interviewHeld;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.evc.EvcFixture.outcomes;
import static nl.schoolleidersregister.evc.EvcFixture.said;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.List;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class AssessEvcFileTest {

    private static EvcEvent[] assignedTo(int first, int second) {
        return new EvcEvent[] {
            started(),
            intakeHeld("2026-02-10"),
            handedIn(),
            assigned(Place.FIRST, first),
            assigned(Place.SECOND, second)
        };
    }

    @Test
    void judges_every_competence_in_the_own_place() {
        given(assignedTo(1, 2))
                .when(assess(by(assessor(2), "2026-03-20"), outcomes(true, false), ONE, TWO))
                .thenRecorded(assessed(Place.SECOND, true, false));
    }

    @Test
    void refuses_who_was_not_assigned_and_a_second_judgement() {
        given(assignedTo(1, 2))
                .when(assess(by(assessor(3), "2026-03-20"), outcomes(true, false), ONE, TWO))
                .thenRefusedBy("evc.assessor-own");
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true)))
                .when(assess(by(assessor(1), "2026-03-21"), outcomes(true, false), ONE, TWO))
                .thenRefusedBy("evc.assessed-once");
    }

    @Test
    void refuses_a_judgement_that_leaves_something_out() {
        given(assignedTo(1, 2))
                .when(assess(by(assessor(1), "2026-03-20"), List.of(new CompetenceOutcome(ONE, true)), ONE, TWO))
                .thenRefusedBy("evc.judgement-complete");
        given(assignedTo(1, 2))
                .when(assess(by(assessor(1), "2026-03-20"), outcomes(true, true), ONE))
                .thenRefusedBy("evc.judgement-complete");
    }

    @Test
    void the_third_judges_only_what_the_others_differ_on() {
        var before = judged(
                assessed(Place.FIRST, true, true),
                assessed(Place.SECOND, true, false),
                interviewHeld(),
                assigned(Place.THIRD, 3));
        var two = List.of(new CompetenceOutcome(TWO, true));
        given(before)
                .when(assess(by(assessor(3), "2026-04-05"), two, TWO))
                .thenRecorded(new Assessed(Place.THIRD, two, Personal.of(said(TWO)), noon("2026-04-05")));
        given(before)
                .when(assess(by(assessor(3), "2026-04-05"), outcomes(true, true), ONE, TWO))
                .thenRefusedBy("evc.judgement-complete");
    }

    @Test
    void nothing_is_judged_after_it_was_stopped() {
        given(started(), intakeHeld("2026-02-10"), handedIn(), assigned(Place.FIRST, 1), stopped())
                .when(assess(by(assessor(1), "2026-03-20"), outcomes(true, true), ONE, TWO))
                .thenRefusedBy("evc.open");
    }
}
