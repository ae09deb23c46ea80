package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The supervisory board is the employer of the board and of nobody else. */
@Basis(
        code = "employment.supervisory-only",
        article = "C5",
        since = "2015-01-01",
        says = "De raad van toezicht bevestigt alleen het dienstverband van een rector-bestuurder.")
public record SupervisorsConfirmTheBoardOnly(Function function, ConfirmedBy by) implements Rule {

    @Override
    public boolean holds() {
        return function.isTheBoard() || by == ConfirmedBy.BOARD;
    }
}
