package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;

/**
 * One meeting (bijeenkomst) as its guide recorded it.
 *
 * @param minutes how long it lasted, for everybody
 * @param competences what it was about, one or more, in the order of their codes
 * @param participants who took part, in the order in which they were entered
 */
public record GuidedSession(
        SessionId id,
        LocalDate day,
        Minutes minutes,
        SessionTitle title,
        List<Competence> competences,
        List<DossierId> participants) {

    /** Refuses a meeting about no competence, or about one twice. */
    public GuidedSession {
        competences = competences.stream()
                .sorted(Comparator.comparing(Competence::code))
                .toList();
        participants = List.copyOf(participants);
        if (competences.isEmpty() || competences.stream().distinct().count() < competences.size()) {
            throw new IllegalArgumentException("No or double competences: " + competences);
        }
    }
}
