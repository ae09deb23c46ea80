package nl.schoolleidersregister.evaluation.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry in a list of reasons.
 *
 * @param id of the entry, by which its reasons are found
 * @param hours what it lasted
 * @param counted points it brings where it stands
 * @param notes what became of the rest, and why
 */
public record EntryLine(
        String id,
        Title title,
        LocalDate firstDay,
        LocalDate date,
        BigDecimal hours,
        String basis,
        String form,
        BigDecimal counted,
        List<Line> notes) {

    public EntryLine {
        notes = List.copyOf(notes);
    }
}
