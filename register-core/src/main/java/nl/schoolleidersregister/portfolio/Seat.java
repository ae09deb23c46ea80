package nl.schoolleidersregister.portfolio;

/** A place at which an assessor judges an entry. */
public enum Seat {
    /** The first reader, of every entry. */
    FIRST,
    /** The second: of more than 20 PE, and where the lot falls (art. F2). */
    SECOND,
    /** The third decides when the two do not agree (art. F3). */
    THIRD
}
