package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.school.BoardNumber;
import org.jspecify.annotations.Nullable;

/**
 * A time at a board, as typed.
 *
 * @param stayBoard number of the board
 * @param stayFrom first day
 * @param stayThrough last day; empty while it runs
 */
record StayForm(
        @Nullable String stayBoard,
        @Nullable String stayFrom,
        @Nullable String stayThrough) {

    static final String NAME = "stay";
    static final StayForm FRESH = new StayForm("", "", "");

    StayForm {
        stayBoard = Reading.typed(stayBoard);
        stayFrom = Reading.typed(stayFrom);
        stayThrough = Reading.typed(stayThrough);
    }

    Read<Stay> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var board = Reading.typed(stayBoard);
        if (!BoardNumber.isValid(board)) {
            reading.problem("stayBoard", board.isEmpty() ? "missing" : "board-number");
        }
        var from = reading.day("stayFrom", Reading.typed(stayFrom));
        var typed = Reading.typed(stayThrough);
        Optional<LocalDate> through = typed.isEmpty() ? Optional.empty() : reading.day("stayThrough", typed);
        return reading.end(() -> new Stay(
                new BoardNumber(board),
                from.orElseThrow(),
                through.map(last -> last.plusDays(1)).orElse(null)));
    }
}
