package nl.schoolleidersregister.plan;

import java.util.Set;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one goal of one person's plan. */
public sealed interface GoalCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    GoalId goal();

    /**
     * Set a goal.
     *
     * <p>Refused by {@link GoalLiesAhead}, {@link GoalIsAboutTheStandard}.
     *
     * @param standard competences of the standard in force
     */
    record SetGoal(DossierId dossier, Origin origin, GoalId goal, Intention intention, Set<Competence> standard)
            implements GoalCommand {

        public SetGoal {
            standard = Set.copyOf(standard);
        }
    }

    /**
     * Say it otherwise.
     *
     * <p>Refused by {@link GoalIsOpen}, {@link GoalLiesAhead}, {@link GoalIsAboutTheStandard}.
     *
     * @param standard competences of the standard in force
     */
    record ChangeGoal(DossierId dossier, Origin origin, GoalId goal, Intention intention, Set<Competence> standard)
            implements GoalCommand {

        public ChangeGoal {
            standard = Set.copyOf(standard);
        }
    }

    /**
     * Let go of it.
     *
     * <p>Refused by {@link GoalIsOpen}.
     */
    record DropGoal(DossierId dossier, Origin origin, GoalId goal) implements GoalCommand {}

    /**
     * Say that it is reached.
     *
     * <p>Refused by {@link GoalIsOpen}.
     */
    record ReachGoal(DossierId dossier, Origin origin, GoalId goal) implements GoalCommand {}

    /**
     * Remember an activity that came from it; nothing is recorded for one that it remembers.
     *
     * <p>Refused by {@link GoalIsOpen}.
     */
    record RememberActivity(DossierId dossier, Origin origin, GoalId goal, Begun begun) implements GoalCommand {}
}
