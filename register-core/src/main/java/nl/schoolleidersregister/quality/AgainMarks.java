package nl.schoolleidersregister.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.regulation.Competence;

/**
 * What an assessor found when old work was judged again.
 *
 * @param scores for each competence, as those of a {@link Judgement}
 */
public record AgainMarks(List<Judgement.Score> scores) {

    public AgainMarks {
        scores = List.copyOf(scores);
    }

    /** Whether each of these is scored, once, and no other. */
    boolean covers(Set<Competence> competences) {
        var scored = scores.stream().map(Judgement.Score::competence).toList();
        return scored.size() == competences.size()
                && competences.equals(new HashSet<>(scored))
                && scores.stream().allMatch(score -> score.value() >= 1 && score.value() <= Judgement.HIGHEST);
    }
}
