package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * Accepted time spent learning. What it is worth is the regulation's to say, so it is kept in minutes.
 *
 * @param credit the acceptance; counts once
 * @param entry the line it belongs to; meetings of one course share one
 * @param basis what the register could see of it
 * @param firstDay first day of it
 * @param day last day; that day's regulation values it
 * @param offering the validated offering; null for own choice and portfolio
 * @param competences one or more of the standard, each once
 */
public record PePoints(
        CreditId credit,
        EntryId entry,
        Basis basis,
        Form form,
        Minutes minutes,
        LocalDate firstDay,
        LocalDate day,
        @Nullable OfferingId offering,
        List<Competence> competences) {

    /** Refuses what ends before it begins and what is about no competence. */
    public PePoints {
        competences = List.copyOf(competences);
        if (firstDay.isAfter(day) || competences.isEmpty()) {
            throw new IllegalArgumentException("No points: " + firstDay + " to " + day + ", " + competences);
        }
    }
}
