package nl.schoolleidersregister.board.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.view.BoardEmployment;
import org.jspecify.annotations.Nullable;

/**
 * The page of an employer, in the model as {@code employer}.
 *
 * @param board number of the board
 * @param by as what somebody looks
 * @param waiting to be confirmed by who looks
 * @param confirmed what is
 * @param others of the board itself, which its supervisory board confirms; empty for the supervisory board
 * @param today the day looked at
 * @param own the looker's own employment, which somebody else confirms; null for who is no leader here
 */
record BoardPage(
        String board,
        ConfirmedBy by,
        List<BoardEmployment> waiting,
        List<BoardEmployment> confirmed,
        List<BoardEmployment> others,
        LocalDate today,
        @Nullable BoardEmployment own) {

    static final String VIEW = "board/employments";

    static BoardPage of(Employer employer, List<BoardEmployment> all, LocalDate today) {
        Predicate<BoardEmployment> own = one -> employer.own()
                .filter(dossier -> dossier.value().equals(one.dossier()))
                .isPresent();
        Predicate<BoardEmployment> byOthers = one -> employer.by() == ConfirmedBy.BOARD && isTheBoard(one);
        Predicate<BoardEmployment> waits = one -> one.confirmed() == null;
        var ours = all.stream().filter(own.or(byOthers).negate()).toList();
        return new BoardPage(
                employer.board().value(),
                employer.by(),
                ours.stream().filter(waits).toList(),
                ours.stream().filter(waits.negate()).toList(),
                all.stream().filter(byOthers.and(own.negate())).toList(),
                today,
                first(all, own.and(waits)).or(() -> first(all, own)).orElse(null));
    }

    private static Optional<BoardEmployment> first(List<BoardEmployment> all, Predicate<BoardEmployment> which) {
        return all.stream().filter(which).findFirst();
    }

    private static boolean isTheBoard(BoardEmployment one) {
        return new Function(one.function()).isTheBoard();
    }

    /** Whether status and due date are shown: to the board, of who works there now (art. J2). */
    public boolean showsStatusOf(BoardEmployment one) {
        return by == ConfirmedBy.BOARD && one.runsOn(today);
    }

    /** Whether status and due date are shown at all. */
    public boolean isWithStatus() {
        return by == ConfirmedBy.BOARD;
    }

    /** Whether the supervisory board confirms the looker's own employment. */
    public boolean isOwnTheBoard() {
        return own != null && isTheBoard(own);
    }

    /** Message key of the heading: the answer to what there is to do. */
    public String heading() {
        if (!waiting.isEmpty()) {
            return "board.heading.waiting";
        }
        return confirmed.isEmpty() ? "board.heading.nothing" : "board.heading.done";
    }
}
