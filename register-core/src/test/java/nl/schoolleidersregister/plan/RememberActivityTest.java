package nl.schoolleidersregister.plan;

import static nl.schoolleidersregister.plan.PlanFixture.given;
import static nl.schoolleidersregister.plan.PlanFixture.meant;
import static nl.schoolleidersregister.plan.PlanFixture.reached;
import static nl.schoolleidersregister.plan.PlanFixture.remember;
import static nl.schoolleidersregister.plan.PlanFixture.remembered;
import static nl.schoolleidersregister.plan.PlanFixture.visit;
import static nl.schoolleidersregister.plan.PlanFixture.wasSet;

import org.junit.jupiter.api.Test;

class RememberActivityTest {

    private static final Intention MEANT = meant("2026-06-30", "C1", "C3");
    private static final GoalEvent SET = wasSet("2026-03-01", MEANT);

    @Test
    void remembers_each_activity_once_while_it_is_open() {
        given(SET).when(remember("2026-03-09", visit(1))).thenRecorded(remembered("2026-03-09", visit(1)));
        given(SET, remembered("2026-03-09", visit(1)))
                .when(remember("2026-03-10", visit(2)))
                .thenRecorded(remembered("2026-03-10", visit(2)));
        given(SET, remembered("2026-03-09", visit(1)))
                .when(remember("2026-03-10", visit(1)))
                .thenNothing();
        given(SET, reached("2026-03-09")).when(remember("2026-03-10", visit(1))).thenRefusedBy("goal.open");
    }
}
