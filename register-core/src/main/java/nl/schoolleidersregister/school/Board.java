package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one board. */
public final class Board extends Stream<BoardEvent> {

    private static final String TYPE = "board:";

    /** Null until the first import. */
    private @Nullable BoardRecord onFile;

    /** A board's stream by its id. */
    public Board(String id) {
        super(id);
    }

    /** Id of a board's stream. */
    public static String streamOf(BoardNumber number) {
        return TYPE + number.value();
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order. */
    public void decide(BoardCommand command) {
        switch (command) {
            case BoardCommand.ImportBoard order -> takeOver(order);
        }
    }

    private void takeOver(BoardCommand.ImportBoard order) {
        if (onFile == null) {
            record(new BoardEvent.BoardImported(
                    order.number(), order.board(), order.origin().at()));
            return;
        }
        var board = order.board().keeping(onFile.name());
        if (!board.equals(onFile)) {
            record(new BoardEvent.BoardChanged(
                    order.number(), board, order.origin().at()));
        }
    }

    @EventSourcingHandler
    void evolve(BoardEvent event) {
        onFile = switch (event) {
            case BoardEvent.BoardImported fact -> fact.board();
            case BoardEvent.BoardChanged fact -> fact.board();
        };
    }
}
