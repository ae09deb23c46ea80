package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import org.jspecify.annotations.Nullable;

/**
 * Learning that was accepted, was not reversed and was not counted in a decision on an earlier cycle.
 *
 * @param date last day
 * @param firstDay first day; the same as {@code date} for an entry of one day
 * @param minutes whole minutes, at least 1
 * @param offering the offering it was earned with; null when there is none
 * @param competences one or more different competences
 */
public record Entry(
        EntryId id,
        LocalDate date,
        LocalDate firstDay,
        int minutes,
        Basis basis,
        Form form,
        @Nullable OfferingId offering,
        List<Competence> competences) {

    /** Refuses an entry without minutes, one that ends before it begins, and no or double competences. */
    public Entry {
        competences = List.copyOf(competences);
        if (minutes <= 0) {
            throw new IllegalArgumentException("Entry " + id + " without minutes: " + minutes);
        }
        if (firstDay.isAfter(date)) {
            throw new IllegalArgumentException("Entry " + id + " ends " + date + ", before it begins: " + firstDay);
        }
        if (competences.isEmpty() || competences.stream().distinct().count() < competences.size()) {
            throw new IllegalArgumentException("Entry " + id + " with no or double competences: " + competences);
        }
    }
}
