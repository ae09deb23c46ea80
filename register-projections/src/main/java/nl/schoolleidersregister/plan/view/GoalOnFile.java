package nl.schoolleidersregister.plan.view;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * One goal of a plan.
 *
 * @param goal what is to be reached; null once the person is erased
 * @param question likewise
 * @param by day on which it is to be reached
 * @param activities that came from it, the first first
 * @param version of its stream
 */
public record GoalOnFile(
        GoalId id,
        DossierId dossier,
        @Nullable String goal,
        @Nullable String question,
        List<Competence> competences,
        LocalDate by,
        State state,
        List<Begun> activities,
        long version) {

    /** How a goal stands. */
    public enum State {
        /** It is worked on. */
        OPEN,
        /** It was reached. */
        REACHED,
        /** The leader let go of it. */
        DROPPED
    }

    public GoalOnFile {
        competences = List.copyOf(competences);
        activities = List.copyOf(activities);
    }

    /** What a page calls it. */
    public String name() {
        return goal == null ? "–" : goal;
    }

    /** Whether its day is over while it is still open. */
    public boolean isLate(LocalDate today) {
        return state == State.OPEN && by.isBefore(today);
    }
}
