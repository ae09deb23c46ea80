package nl.schoolleidersregister.school.view;

import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;

/**
 * One board as it is on file.
 *
 * @param version of the board's stream this was read from
 */
public record BoardOnFile(BoardNumber number, BoardRecord board, long version) {}
