package nl.schoolleidersregister.regulation;

import java.util.Set;

/** A professional standard that was adopted, by its competences. */
public record AdoptedStandard(StandardId id, Set<Competence> competences) {

    public AdoptedStandard {
        competences = Set.copyOf(competences);
    }
}
