package nl.schoolleidersregister.registration;

/** Size class of a board, plain in the log because the register counts by it (art. J3). */
public enum BoardSize {
    /** One school: the rector is often the board as well. */
    ONE,
    /** Two to five schools. */
    FEW,
    /** More than five. */
    MANY
}
