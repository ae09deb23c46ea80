package nl.schoolleidersregister.evc;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.regulation.Competence;

/**
 * What somebody wrote, competence by competence: the parts of a file, or the reasons of a judgement.
 *
 * @param all about each competence once
 */
public record SaidByCompetence(List<Said> all) {

    public SaidByCompetence {
        all = List.copyOf(all);
    }

    /** Whether it says something about each of these, once, and about no others. */
    boolean covers(List<Competence> competences) {
        return all.size() == competences.size() && about().equals(Set.copyOf(competences));
    }

    private Set<Competence> about() {
        return all.stream().map(Said::competence).collect(toUnmodifiableSet());
    }

    /** What it says about one. */
    public Optional<String> of(Competence competence) {
        return all.stream()
                .filter(said -> said.competence().equals(competence))
                .map(Said::text)
                .findFirst();
    }
}
