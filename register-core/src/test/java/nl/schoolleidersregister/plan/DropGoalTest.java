package nl.schoolleidersregister.plan;

import static nl.schoolleidersregister.plan.PlanFixture.drop;
import static nl.schoolleidersregister.plan.PlanFixture.dropped;
import static nl.schoolleidersregister.plan.PlanFixture.given;
import static nl.schoolleidersregister.plan.PlanFixture.meant;
import static nl.schoolleidersregister.plan.PlanFixture.reached;
import static nl.schoolleidersregister.plan.PlanFixture.wasSet;

import org.junit.jupiter.api.Test;

class DropGoalTest {

    private static final Intention MEANT = meant("2026-06-30", "C1", "C3");
    private static final GoalEvent SET = wasSet("2026-03-01", MEANT);

    @Test
    void is_dropped_once() {
        given(SET).when(drop("2026-07-15")).thenRecorded(dropped("2026-07-15"));
        given(SET, dropped("2026-07-15")).when(drop("2026-07-16")).thenRefusedBy("goal.open");
        given(SET, reached("2026-07-15")).when(drop("2026-07-16")).thenRefusedBy("goal.open");
    }
}
