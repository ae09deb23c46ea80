package nl.schoolleidersregister.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one goal of one person's plan; they are told to the leader only. */
public sealed interface GoalEvent extends Event {

    /** The leader set it. */
    @Stored("goal.set")
    record GoalSet(
            Personal<GoalTitle> goal,
            Personal<LearningQuestion> question,
            List<Competence> competences,
            LocalDate by,
            Instant at)
            implements GoalEvent {

        public GoalSet {
            competences = List.copyOf(competences);
        }
    }

    /** The leader said it otherwise. */
    @Stored("goal.changed")
    record GoalChanged(
            Personal<GoalTitle> goal,
            Personal<LearningQuestion> question,
            List<Competence> competences,
            LocalDate by,
            Instant at)
            implements GoalEvent {

        public GoalChanged {
            competences = List.copyOf(competences);
        }
    }

    /** The leader let go of it. */
    @Stored("goal.dropped")
    record GoalDropped(Instant at) implements GoalEvent {}

    /** The leader reached it. */
    @Stored("goal.reached")
    record GoalReached(Instant at) implements GoalEvent {}

    /** An activity came from it. */
    @Stored("goal.activity-remembered")
    record ActivityRemembered(Begun begun, Instant at) implements GoalEvent {}
}
