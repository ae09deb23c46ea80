package nl.schoolleidersregister.choice;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;

/**
 * What several leaders did together: the collective part, the same for each of them.
 *
 * @param minutes that each of them spent, all days together
 * @param competences that it is about, each once
 */
public record Together(
        ChoiceTitle title,
        Form form,
        LocalDate firstDay,
        LocalDate lastDay,
        Minutes minutes,
        List<Competence> competences) {

    public Together {
        competences = competences.stream().distinct().toList();
    }

    /** The collective part of an own choice. */
    public static Together of(Chosen chosen) {
        return new Together(
                chosen.title(),
                chosen.form(),
                chosen.firstDay(),
                chosen.lastDay(),
                chosen.minutes(),
                chosen.competences());
    }

    /** The own choice of one of them, with the own reflection. */
    public Chosen with(Explanation reflection) {
        return new Chosen(title, form, firstDay, lastDay, minutes, competences, reflection);
    }
}
