package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;

/**
 * Where somebody works, as it was on file when it was stated: the dossier's rows need nothing of the school's own
 * stream.
 *
 * @param version version of the school's stream that this was read from
 */
public record Workplace(SchoolCode school, SchoolName name, Town town, BoardNumber board, Version version) {

    /** Position of a fact in its stream, from 0. */
    public record Version(long value) {}
}
