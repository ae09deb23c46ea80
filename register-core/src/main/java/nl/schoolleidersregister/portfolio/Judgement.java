package nl.schoolleidersregister.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.regulation.Competence;

/**
 * What an assessor found, by the rubric.
 *
 * @param scores for each competence
 * @param marks how far each mark of systematic reflection shows
 * @param conditions which conditions of effective learning show
 * @param strong what is strong in the work
 * @param stronger what would make the work stronger
 */
public record Judgement(
        List<Score> scores,
        List<Shown> marks,
        List<Condition> conditions,
        Prose strong,
        Prose stronger,
        Verdict verdict) {

    /** Highest score. */
    public static final int HIGHEST = 4;

    public Judgement {
        scores = List.copyOf(scores);
        marks = List.copyOf(marks);
        conditions = List.copyOf(conditions);
    }

    /** Whether it is about these competences and every mark, each once. */
    boolean covers(Set<Competence> competences) {
        var scored = scores.stream().map(Score::competence).toList();
        var seen = marks.stream().map(Shown::mark).toList();
        return scored.size() == competences.size()
                && competences.equals(new HashSet<>(scored))
                && scores.stream().allMatch(score -> score.value() >= 1 && score.value() <= HIGHEST)
                && seen.size() == Mark.values().length
                && new HashSet<>(seen).size() == seen.size();
    }

    /**
     * How well a competence shows.
     *
     * @param value from 1 (not yet) to {@value Judgement#HIGHEST} (strong)
     */
    public record Score(Competence competence, int value) {}

    /** How far a mark shows. */
    public record Shown(Mark mark, Degree degree) {}

    /** How far. */
    public enum Degree {
        /** Not. */
        NO,
        /** In part. */
        PARTLY,
        /** Wholly. */
        YES
    }
}
