package nl.schoolleidersregister.recognition;

import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;

/**
 * What an assessor judges, and how much (art. F2).
 *
 * @param competences one or more, each once, in the order of their codes
 * @param atOnce most pieces of work under hand at the same time, from 1 to {@value #MOST}
 */
public record Remit(List<Competence> competences, int atOnce) {

    /** Most pieces of work that one assessor can have under hand. */
    public static final int MOST = 50;

    /** Refuses an assessor of nothing, and one of nothing at a time: input is checked before. */
    public Remit {
        competences = competences.stream()
                .distinct()
                .sorted(Comparator.comparing(Competence::code))
                .toList();
        if (competences.isEmpty() || atOnce < 1 || atOnce > MOST) {
            throw new IllegalArgumentException("Not what an assessor judges: " + competences + ", " + atOnce);
        }
    }
}
