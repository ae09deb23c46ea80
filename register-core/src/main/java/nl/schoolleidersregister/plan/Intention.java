package nl.schoolleidersregister.plan;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;

/**
 * What somebody means to learn.
 *
 * @param competences that it is about, each once
 * @param by day on which it is to be reached
 */
public record Intention(GoalTitle goal, LearningQuestion question, List<Competence> competences, LocalDate by) {

    public Intention {
        competences = competences.stream().distinct().toList();
    }
}
