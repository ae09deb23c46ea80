package nl.schoolleidersregister.plan;

import static nl.schoolleidersregister.plan.PlanFixture.change;
import static nl.schoolleidersregister.plan.PlanFixture.changed;
import static nl.schoolleidersregister.plan.PlanFixture.drop;
import static nl.schoolleidersregister.plan.PlanFixture.dropped;
import static nl.schoolleidersregister.plan.PlanFixture.given;
import static nl.schoolleidersregister.plan.PlanFixture.meant;
import static nl.schoolleidersregister.plan.PlanFixture.reach;
import static nl.schoolleidersregister.plan.PlanFixture.reached;
import static nl.schoolleidersregister.plan.PlanFixture.remember;
import static nl.schoolleidersregister.plan.PlanFixture.remembered;
import static nl.schoolleidersregister.plan.PlanFixture.set;
import static nl.schoolleidersregister.plan.PlanFixture.visit;
import static nl.schoolleidersregister.plan.PlanFixture.wasSet;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Intention MEANT = meant("2026-06-30", "C1", "C3");
    private static final GoalEvent SET = wasSet("2026-03-01", MEANT);

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

    @Test
    void changes_as_long_as_it_is_open() {
        var other = meant("2026-09-30", "C1");
        given(SET).when(change("2026-03-02", other)).thenRecorded(changed("2026-03-02", other));
        given(SET).when(change("2026-10-01", other)).thenRefusedBy("goal.by");
        given(SET).when(change("2026-03-02", meant("2026-09-30", "C2"))).thenRefusedBy("goal.competences");
        given(SET, dropped("2026-03-02")).when(change("2026-03-03", other)).thenRefusedBy("goal.open");
        given(SET, reached("2026-03-02")).when(change("2026-03-03", other)).thenRefusedBy("goal.open");
    }

    @Test
    void is_reached_or_dropped_once() {
        given(SET).when(reach("2026-07-15")).thenRecorded(reached("2026-07-15"));
        given(SET).when(drop("2026-07-15")).thenRecorded(dropped("2026-07-15"));
        given(SET, reached("2026-07-15")).when(drop("2026-07-16")).thenRefusedBy("goal.open");
        given(SET, dropped("2026-07-15")).when(reach("2026-07-16")).thenRefusedBy("goal.open");
    }

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

    @Test
    void its_texts_are_not_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalTitle(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalTitle("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LearningQuestion(" "));
    }
}
