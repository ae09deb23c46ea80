package nl.schoolleidersregister.plan;

import static nl.schoolleidersregister.plan.PlanFixture.given;
import static nl.schoolleidersregister.plan.PlanFixture.meant;
import static nl.schoolleidersregister.plan.PlanFixture.set;
import static nl.schoolleidersregister.plan.PlanFixture.wasSet;

import org.junit.jupiter.api.Test;

class SetGoalTest {

    private static final Intention MEANT = meant("2026-06-30", "C1", "C3");

    @Test
    void sets_a_goal_for_today_at_the_earliest() {
        given().when(set("2026-06-30", MEANT)).thenRecorded(wasSet("2026-06-30", MEANT));
        given().when(set("2026-07-01", MEANT)).thenRefusedBy("goal.by");
    }

    @Test
    void a_goal_is_about_competences_of_the_standard() {
        given().when(set("2026-03-01", meant("2026-06-30"))).thenRefusedBy("goal.competences");
        given().when(set("2026-03-01", meant("2026-06-30", "C2"))).thenRefusedBy("goal.competences");
    }
}
