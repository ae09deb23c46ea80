package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * Which regulation says what an entry is worth from a day on, until the next row. Two rows never have the same day.
 *
 * @param from first day whose entries it values
 */
public record ValuedBy(LocalDate from, Regulation regulation) {}
