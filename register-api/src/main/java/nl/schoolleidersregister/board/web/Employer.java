package nl.schoolleidersregister.board.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;

/**
 * Who speaks for an employer.
 *
 * @param by as what; a board member who is also on the supervisory board speaks as the board
 * @param board the one board they act for
 * @param own their own dossier, if they are a school leader too
 */
record Employer(ConfirmedBy by, BoardNumber board, Optional<DossierId> own) {

    static Employer of(Account account, Optional<DossierId> own) {
        var by = account.is(nl.schoolleidersregister.access.Role.BOARD)
                ? ConfirmedBy.BOARD
                : ConfirmedBy.SUPERVISORY_BOARD;
        var number = requireNonNull(account.represents(), "access asks for the own board");
        return new Employer(by, new BoardNumber(number.value()), own);
    }

    /** In which role they act. */
    Role role() {
        return switch (by) {
            case BOARD -> Role.BOARD;
            case SUPERVISORY_BOARD -> Role.SUPERVISORY_BOARD;
        };
    }
}
