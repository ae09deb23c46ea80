package nl.schoolleidersregister.regulation;

import java.util.List;

/**
 * Where what was learned under an earlier standard counts in a later one.
 *
 * @param from a competence of an earlier standard
 * @param to those of the later standard that it is divided over, at least one
 */
public record MappedCompetence(Competence from, List<Competence> to) {

    public MappedCompetence {
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("Competence mapped to nothing: " + from);
        }
    }
}
