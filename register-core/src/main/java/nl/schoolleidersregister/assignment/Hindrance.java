package nl.schoolleidersregister.assignment;

/** Why somebody cannot judge a piece of work. The first five are conflicts of interest (art. F4). */
public enum Hindrance {
    /** The work is their own. */
    SELF,
    /** Both work for one board, or did in the last three years. */
    SAME_BOARD,
    /** They guided the person: as coach, intervisor or facilitator. */
    GUIDE,
    /** They gave a programme that the person attended. */
    TRAINER,
    /** They said to be too close. */
    DECLARED,
    /** They judge this very work already, or did. */
    ALREADY,
    /** They are not recognised on this day, or did not take it up. */
    NOT_RECOGNISED,
    /** They do not judge all its competences. */
    OTHER_COMPETENCES,
    /** They have as much under hand as was agreed. */
    NO_ROOM;

    /** Whether it is a conflict of interest, which no office can set aside. */
    public boolean isConflict() {
        return compareTo(DECLARED) <= 0;
    }
}
