package nl.schoolleidersregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.GoalEvent.ActivityRemembered;
import nl.schoolleidersregister.plan.GoalEvent.GoalChanged;
import nl.schoolleidersregister.plan.GoalEvent.GoalDropped;
import nl.schoolleidersregister.plan.GoalEvent.GoalReached;
import nl.schoolleidersregister.plan.GoalEvent.GoalSet;
import nl.schoolleidersregister.plan.GoalTitle;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;

/** One fixed instance of every fact about a goal. */
final class PlanSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Personal<GoalTitle> GOAL = Personal.of(new GoalTitle("Zoë's \"gesprek\""));
    private static final Personal<LearningQuestion> QUESTION = Personal.of(new LearningQuestion("Hoe?\nEn waarom?"));
    private static final List<Competence> COMPETENCES = List.of(new Competence("C1"), new Competence("C3"));

    private PlanSamples() {}

    static List<Event> all() {
        var at = Samples.AT;
        var activity = UUID.fromString("0198e7a0-0000-7000-8000-000000000021");
        return List.of(
                new GoalSet(GOAL, QUESTION, COMPETENCES, DAY, at),
                new GoalChanged(GOAL, QUESTION, COMPETENCES, DAY, at),
                new GoalDropped(at),
                new GoalReached(at),
                new ActivityRemembered(new Begun(Begun.Kind.OWN_CHOICE, activity, DAY), at));
    }
}
