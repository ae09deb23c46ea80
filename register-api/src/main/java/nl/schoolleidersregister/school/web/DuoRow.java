package nl.schoolleidersregister.school.web;

import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolRecord;
import org.jspecify.annotations.Nullable;

/**
 * One location as DUO's file has it.
 *
 * @param boardName null where the file does not tell it, which DUO's own does not
 */
record DuoRow(
        SchoolCode code, SchoolRecord school, @Nullable BoardName boardName) {}
