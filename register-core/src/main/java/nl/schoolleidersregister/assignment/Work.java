package nl.schoolleidersregister.assignment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;

/**
 * A piece of work that asks for an assessor.
 *
 * @param id of the entry or the file
 * @param competences it is about
 * @param readers who judge it already, did, or gave it back
 * @param today the day on which somebody is sought
 */
public record Work(UUID id, Set<Competence> competences, Set<RecognitionId> readers, LocalDate today) {

    public Work {
        competences = Set.copyOf(competences);
        readers = Set.copyOf(readers);
    }
}
