package nl.schoolleidersregister.offering;

import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;

/**
 * What a programme is and is worth.
 *
 * @param minutes time that somebody who attends all of it spends learning
 * @param competences what it is about, one or more, in the order of their codes
 */
public record OfferingTerms(OfferingTitle title, Form form, Minutes minutes, List<Competence> competences) {

    /** Refuses a programme about no competence, or about one twice. */
    public OfferingTerms {
        competences = competences.stream()
                .sorted(Comparator.comparing(Competence::code))
                .toList();
        if (competences.isEmpty() || competences.stream().distinct().count() < competences.size()) {
            throw new IllegalArgumentException("No or double competences: " + competences);
        }
    }
}
