package nl.schoolleidersregister.registration;

/** Who said for the employer that somebody works there (art. C5). */
public enum ConfirmedBy {
    /** The board, of everybody it employs but itself. */
    BOARD,
    /** The supervisory board, of the board only. */
    SUPERVISORY_BOARD
}
