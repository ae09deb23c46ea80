package nl.schoolleidersregister.quality.view;

import nl.schoolleidersregister.quality.Marking;
import nl.schoolleidersregister.shared.DossierId;

/**
 * A mark, and whose work it is about.
 *
 * @param dossier whose work
 */
public record MarkOnFile(Rubric rubric, DossierId dossier, Marking marking) {}
