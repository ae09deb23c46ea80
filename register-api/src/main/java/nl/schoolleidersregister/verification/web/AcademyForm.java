package nl.schoolleidersregister.verification.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.view.BoardOnFile;

/**
 * To which board a provider belongs, as typed.
 *
 * @param academyOf number of the board, with or without its name behind it
 */
record AcademyForm(String academyOf) {

    /** Name of the form on the page. */
    static final String NAME = "academy";

    static final AcademyForm EMPTY = new AcademyForm("");

    AcademyForm {
        academyOf = Reading.typed(academyOf);
    }

    /** How a board is offered while one types. */
    static String line(BoardOnFile board) {
        var name = board.board().name();
        return board.number().value() + (name == null ? "" : " " + name.value());
    }

    Read<BoardNumber> read(LocalDate today, List<BoardOnFile> known) {
        var reading = new Reading(NAME, today);
        var typed = reading.line("academyOf", academyOf);
        var number = typed.map(text -> text.split("\\s", 2)[0]);
        var board = known.stream()
                .map(BoardOnFile::number)
                .filter(one -> number.filter(one.value()::equals).isPresent())
                .findFirst();
        if (typed.isPresent() && board.isEmpty()) {
            reading.problem("academyOf", "board");
        }
        return reading.end(board::orElseThrow);
    }
}
