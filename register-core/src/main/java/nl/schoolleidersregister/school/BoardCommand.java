package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders about one board. */
public sealed interface BoardCommand extends Command {

    /** Which board. */
    BoardNumber number();

    /** Take over what DUO publishes; nothing is recorded when nothing changed. */
    record ImportBoard(BoardNumber number, BoardRecord board, Origin origin) implements BoardCommand {}
}
