package nl.schoolleidersregister.choice;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;

/**
 * What somebody chose to do to learn, in their own words.
 *
 * @param form of learning, as the professional standard lists them
 * @param minutes spent, all days together
 * @param competences that it is about, each once
 */
public record Chosen(
        ChoiceTitle title,
        Form form,
        LocalDate firstDay,
        LocalDate lastDay,
        Minutes minutes,
        List<Competence> competences,
        Explanation why) {

    public Chosen {
        competences = competences.stream().distinct().toList();
    }
}
