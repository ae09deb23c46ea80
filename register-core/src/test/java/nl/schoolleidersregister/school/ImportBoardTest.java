package nl.schoolleidersregister.school;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.school.BoardCommand.ImportBoard;
import nl.schoolleidersregister.school.BoardEvent.BoardChanged;
import nl.schoolleidersregister.school.BoardEvent.BoardImported;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

class ImportBoardTest {

    private static final BoardNumber NUMBER = new BoardNumber("90001");
    private static final BoardName HAAG = new BoardName("Stichting De Haag (demo)");
    private static final BoardName DIJK = new BoardName("Stichting De Dijk (demo)");

    @Test
    void records_a_board_that_is_new() {
        given().when(imported("2026-01-10", new BoardRecord(null, 3)))
                .thenRecorded(new BoardImported(NUMBER, new BoardRecord(null, 3), noon("2026-01-10")));
    }

    @Test
    void records_nothing_when_nothing_changed() {
        given(new BoardImported(NUMBER, new BoardRecord(HAAG, 3), noon("2026-01-10")))
                .when(imported("2026-02-10", new BoardRecord(HAAG, 3)))
                .thenNothing();
    }

    @Test
    void records_another_number_of_schools() {
        given(new BoardImported(NUMBER, new BoardRecord(null, 2), noon("2026-01-10")))
                .when(imported("2026-02-10", new BoardRecord(null, 1)))
                .thenRecorded(new BoardChanged(NUMBER, new BoardRecord(null, 1), noon("2026-02-10")));
    }

    @Test
    void records_a_name_when_a_file_tells_it_and_when_it_changes() {
        given(new BoardImported(NUMBER, new BoardRecord(null, 2), noon("2026-01-10")))
                .when(imported("2026-02-10", new BoardRecord(HAAG, 2)))
                .thenRecorded(new BoardChanged(NUMBER, new BoardRecord(HAAG, 2), noon("2026-02-10")));
        given(new BoardImported(NUMBER, new BoardRecord(HAAG, 2), noon("2026-01-10")))
                .when(imported("2026-02-10", new BoardRecord(DIJK, 2)))
                .thenRecorded(new BoardChanged(NUMBER, new BoardRecord(DIJK, 2), noon("2026-02-10")));
    }

    @Test
    void keeps_the_name_when_a_file_does_not_tell_it() {
        var known = given(new BoardImported(NUMBER, new BoardRecord(HAAG, 2), noon("2026-01-10")));
        known.when(imported("2026-02-10", new BoardRecord(null, 2))).thenNothing();
        known.when(imported("2026-02-11", new BoardRecord(null, 3)))
                .thenRecorded(new BoardChanged(NUMBER, new BoardRecord(HAAG, 3), noon("2026-02-11")));
    }

    @Test
    void compares_with_the_last_change() {
        var history = given(
                new BoardImported(NUMBER, new BoardRecord(null, 2), noon("2026-01-10")),
                new BoardChanged(NUMBER, new BoardRecord(HAAG, 1), noon("2026-02-10")));
        history.when(imported("2026-03-10", new BoardRecord(HAAG, 1))).thenNothing();
        history.when(imported("2026-03-11", new BoardRecord(HAAG, 2)))
                .thenRecorded(new BoardChanged(NUMBER, new BoardRecord(HAAG, 2), noon("2026-03-11")));
    }

    private static Scenario<BoardEvent, BoardCommand> given(BoardEvent... history) {
        var streams = new MemoryStreams<>(Board.class, BoardEvent.class, Board::new, Board::decide);
        var stream = Board.streamOf(NUMBER);
        return new Scenario<BoardEvent, BoardCommand>(streams, stream, new Subject(stream)).given(history);
    }

    private static ImportBoard imported(String on, BoardRecord board) {
        return new ImportBoard(NUMBER, board, registerOn(on));
    }
}
