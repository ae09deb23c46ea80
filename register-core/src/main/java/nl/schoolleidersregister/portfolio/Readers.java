package nl.schoolleidersregister.portfolio;

/** How many assessors judge an entry (art. F2). */
public enum Readers {
    /** One. */
    ONE,
    /** Two, who do not know of each other. */
    TWO
}
