package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.view.BoardOnFile;

/**
 * Which board gets a mandate, as typed.
 *
 * @param mandatedBoard its number, with or without its name behind it
 */
record MandateForm(String mandatedBoard) {

    static final MandateForm EMPTY = new MandateForm("");

    private static final String FIELD = "mandatedBoard";

    MandateForm {
        mandatedBoard = Reading.typed(mandatedBoard);
    }

    /** How a board is offered while one types. */
    static String line(BoardOnFile board) {
        var name = board.board().name();
        return board.number().value() + (name == null ? "" : " " + name.value());
    }

    Read<BoardNumber> read(LocalDate today, List<BoardOnFile> known) {
        var reading = new Reading("mandate", today);
        var typed = reading.line(FIELD, mandatedBoard);
        var board = typed.flatMap(text -> found(text.split("\\s", 2)[0], known));
        if (typed.isPresent() && board.isEmpty()) {
            reading.problem(FIELD, "board");
        }
        return reading.end(board::orElseThrow);
    }

    private static Optional<BoardNumber> found(String number, List<BoardOnFile> known) {
        return known.stream()
                .map(BoardOnFile::number)
                .filter(one -> one.value().equals(number))
                .findFirst();
    }
}
