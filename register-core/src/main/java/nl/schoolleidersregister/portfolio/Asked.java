package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import org.jspecify.annotations.Nullable;

/**
 * What an entry asks for.
 *
 * @param form of learning
 * @param firstDay first day of the learning
 * @param lastDay last day of it
 * @param points whole PE
 * @param competences in the order of their codes
 * @param team null for what one did alone
 */
public record Asked(
        Form form,
        LocalDate firstDay,
        LocalDate lastDay,
        int points,
        List<Competence> competences,
        Yield yield,
        @Nullable TeamPart team) {

    public Asked {
        competences = competences.stream()
                .distinct()
                .sorted(Comparator.comparing(Competence::code))
                .toList();
    }
}
