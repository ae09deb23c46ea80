package nl.schoolleidersregister.attendance.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.parts.OwnThings;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.school.BoardNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the desk of who asks; what belongs to another, or for which there is no mandate, is not there (404). */
@Component
class Desks {

    private final OwnThings own;
    private final Executions executions;

    Desks(OwnThings own, Executions executions) {
        this.own = own;
        this.executions = executions;
    }

    /** The desk under this address. */
    Desk at(String address, Account account, UUID id) {
        return address.startsWith(Desk.OF_BOARD) ? ofBoard(account, id) : ofProvider(account, id);
    }

    /** For programs, under one address: the provider's where it is the own, else that of the board. */
    Desk forPrograms(Account account, UUID id) {
        var provider = own.provider(account);
        var mine = executions
                .find(new ExecutionId(id))
                .filter(one -> provider.isPresent()
                        && one.provider().equals(provider.get().id()));
        return mine.map(one -> new Desk(one, null)).orElseGet(() -> ofBoard(account, id));
    }

    /** The board somebody acts for; nothing for who acts for none. */
    static Optional<BoardNumber> board(Account account) {
        return Optional.ofNullable(account.represents())
                .filter(_ -> account.is(Role.BOARD))
                .map(number -> new BoardNumber(number.value()));
    }

    private Desk ofProvider(Account account, UUID id) {
        return new Desk(own.execution(account, id), null);
    }

    private Desk ofBoard(Account account, UUID id) {
        return board(account)
                .flatMap(board -> mandated(board, id).map(execution -> new Desk(execution, board)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<ExecutionOnFile> mandated(BoardNumber board, UUID id) {
        return executions.mandatedTo(board).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }
}
