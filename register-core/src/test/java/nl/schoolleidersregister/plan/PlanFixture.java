package nl.schoolleidersregister.plan;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.plan.GoalCommand.ChangeGoal;
import nl.schoolleidersregister.plan.GoalCommand.DropGoal;
import nl.schoolleidersregister.plan.GoalCommand.ReachGoal;
import nl.schoolleidersregister.plan.GoalCommand.RememberActivity;
import nl.schoolleidersregister.plan.GoalCommand.SetGoal;
import nl.schoolleidersregister.plan.GoalEvent.ActivityRemembered;
import nl.schoolleidersregister.plan.GoalEvent.GoalChanged;
import nl.schoolleidersregister.plan.GoalEvent.GoalDropped;
import nl.schoolleidersregister.plan.GoalEvent.GoalReached;
import nl.schoolleidersregister.plan.GoalEvent.GoalSet;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about one goal. */
final class PlanFixture {

    private static final DossierId ANNE = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final GoalId GOAL = new GoalId(UUID.fromString("00000000-0000-4000-8000-0000000000e1"));
    private static final GoalTitle TITLE = new GoalTitle("Ik kan een teamgesprek leiden");
    private static final LearningQuestion QUESTION = new LearningQuestion("Hoe stel ik vragen zonder te sturen?");
    private static final Set<Competence> STANDARD = Set.of(new Competence("C1"), new Competence("C3"));

    private PlanFixture() {}

    static Scenario<GoalEvent, GoalCommand> given(GoalEvent... history) {
        var streams = new MemoryStreams<>(Goal.class, GoalEvent.class, Goal::new, Goal::decide);
        return new Scenario<>(streams, Goal.streamOf(ANNE, GOAL), ANNE.subject()).given(history);
    }

    static Intention meant(String by, String... competences) {
        var about = Arrays.stream(competences).map(Competence::new).toList();
        return new Intention(TITLE, QUESTION, about, day(by));
    }

    static SetGoal set(String on, Intention intention) {
        return new SetGoal(ANNE, leaderOn(on), GOAL, intention, STANDARD);
    }

    static ChangeGoal change(String on, Intention intention) {
        return new ChangeGoal(ANNE, leaderOn(on), GOAL, intention, STANDARD);
    }

    static DropGoal drop(String on) {
        return new DropGoal(ANNE, leaderOn(on), GOAL);
    }

    static ReachGoal reach(String on) {
        return new ReachGoal(ANNE, leaderOn(on), GOAL);
    }

    static RememberActivity remember(String on, Begun begun) {
        return new RememberActivity(ANNE, leaderOn(on), GOAL, begun);
    }

    static Begun visit(int number) {
        return new Begun(Begun.Kind.OWN_CHOICE, new UUID(1, number), day("2026-03-02"));
    }

    static GoalSet wasSet(String on, Intention said) {
        return new GoalSet(
                Personal.of(said.goal()), Personal.of(said.question()), said.competences(), said.by(), noon(on));
    }

    static GoalChanged changed(String on, Intention said) {
        return new GoalChanged(
                Personal.of(said.goal()), Personal.of(said.question()), said.competences(), said.by(), noon(on));
    }

    static GoalDropped dropped(String on) {
        return new GoalDropped(noon(on));
    }

    static GoalReached reached(String on) {
        return new GoalReached(noon(on));
    }

    static ActivityRemembered remembered(String on, Begun begun) {
        return new ActivityRemembered(begun, noon(on));
    }
}
