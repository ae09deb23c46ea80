package nl.schoolleidersregister.school;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one board. */
public sealed interface BoardEvent extends Event {

    /** The board came into the register. */
    @Stored("board.imported")
    record BoardImported(BoardNumber number, BoardRecord board, Instant at) implements BoardEvent {}

    /** What is on file about the board changed: its name, or how many schools it has. */
    @Stored("board.changed")
    record BoardChanged(BoardNumber number, BoardRecord board, Instant at) implements BoardEvent {}
}
