package nl.schoolleidersregister.plan;

import static nl.schoolleidersregister.plan.PlanFixture.change;
import static nl.schoolleidersregister.plan.PlanFixture.changed;
import static nl.schoolleidersregister.plan.PlanFixture.dropped;
import static nl.schoolleidersregister.plan.PlanFixture.given;
import static nl.schoolleidersregister.plan.PlanFixture.meant;
import static nl.schoolleidersregister.plan.PlanFixture.reached;
import static nl.schoolleidersregister.plan.PlanFixture.wasSet;

import org.junit.jupiter.api.Test;

class ChangeGoalTest {

    private static final Intention MEANT = meant("2026-06-30", "C1", "C3");
    private static final GoalEvent SET = wasSet("2026-03-01", MEANT);

    @Test
    void changes_as_long_as_it_is_open() {
        var other = meant("2026-09-30", "C1");
        given(SET).when(change("2026-03-02", other)).thenRecorded(changed("2026-03-02", other));
        given(SET).when(change("2026-10-01", other)).thenRefusedBy("goal.by");
        given(SET).when(change("2026-03-02", meant("2026-09-30", "C2"))).thenRefusedBy("goal.competences");
        given(SET, dropped("2026-03-02")).when(change("2026-03-03", other)).thenRefusedBy("goal.open");
        given(SET, reached("2026-03-02")).when(change("2026-03-03", other)).thenRefusedBy("goal.open");
    }
}
