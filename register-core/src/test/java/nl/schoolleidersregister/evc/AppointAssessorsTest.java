package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.assessor;
import static nl.schoolleidersregister.evc.EvcFixture.assign;
import static nl.schoolleidersregister.evc.EvcFixture.assigned;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.interviewHeld;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.evc.EvcFixture.pool;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import org.junit.jupiter.api.Test;

class AppointAssessorsTest {

    private static EvcEvent[] ready(EvcEvent... more) {
        var all = new ArrayList<EvcEvent>(List.of(started(), intakeHeld("2026-02-10"), handedIn()));
        all.addAll(List.of(more));
        return all.toArray(EvcEvent[]::new);
    }

    @Test
    void a_file_goes_to_two_different_assessors() {
        var who = given(ready()).when(assign("2026-03-02", pool(3))).thenFacts().stream()
                .map(AssessorAssigned.class::cast)
                .toList();
        assertThat(who).extracting(AssessorAssigned::place).containsExactly(Place.FIRST, Place.SECOND);
        assertThat(who).extracting(AssessorAssigned::by).containsOnly(day("2026-03-30"));
        assertThat(who.getFirst().assessor()).isNotEqualTo(who.getLast().assessor());
        given(ready()).when(assign("2026-03-02", pool(1))).thenRefusedBy("evc.assessor-free");
        given(started(), intakeHeld("2026-02-10"))
                .when(assign("2026-03-02", pool(3)))
                .thenRefusedBy("evc.assessor-wanted");
    }

    @Test
    void who_gave_it_back_does_not_get_it_again() {
        var back = new AssignmentEnded(Place.FIRST, assessor(1), AssignmentEnd.RETURNED, noon("2026-03-03"));
        given(ready(assigned(Place.FIRST, 1), assigned(Place.SECOND, 2), back))
                .when(assign("2026-03-04", pool(2)))
                .thenRefusedBy("evc.assessor-free");
    }

    @Test
    void a_third_comes_when_they_differ_after_the_talk_and_not_before() {
        var first = assessed(Place.FIRST, true, true);
        var other = assessed(Place.SECOND, true, false);
        given(judged(first, other)).when(assign("2026-04-02", pool(3))).thenRefusedBy("evc.assessor-wanted");
        given(judged(first, assessed(Place.SECOND, true, true), interviewHeld()))
                .when(assign("2026-04-02", pool(3)))
                .thenRefusedBy("evc.assessor-wanted");
        var third = given(judged(first, other, interviewHeld()))
                .when(assign("2026-04-02", pool(3)))
                .thenFacts();
        assertThat(third)
                .singleElement()
                .isInstanceOfSatisfying(
                        AssessorAssigned.class,
                        fact -> assertThat(fact.assessor()).isEqualTo(assessor(3)));
    }

    @Test
    void nobody_is_sought_for_what_was_stopped() {
        given(ready(stopped())).when(assign("2026-03-03", pool(3))).thenRefusedBy("evc.open");
    }
}
