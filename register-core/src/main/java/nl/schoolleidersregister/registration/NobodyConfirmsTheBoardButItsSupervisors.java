package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A rector-bestuurder is the board, and so are the colleagues: the supervisory board confirms. */
@Basis(
        code = "employment.board-itself",
        article = "C5",
        since = "2015-01-01",
        says = "Het dienstverband van een rector-bestuurder bevestigt de raad van toezicht.")
public record NobodyConfirmsTheBoardButItsSupervisors(Function function, ConfirmedBy by) implements Rule {

    @Override
    public boolean holds() {
        return !function.isTheBoard() || by == ConfirmedBy.SUPERVISORY_BOARD;
    }
}
