package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.regulation.RegulationReference;

/**
 * An evaluation that something rests on.
 *
 * @param evaluation in full: every finding, every entry
 * @param regulation which one judged, with the hash of its document
 * @param on the day looked at
 */
public record Judged(Evaluation evaluation, RegulationReference regulation, LocalDate on) {}
