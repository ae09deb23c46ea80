package nl.schoolleidersregister.choice;

/**
 * Who of a team is not in the register.
 *
 * @param number register number of the first who is not; a dash when it is the recorder, empty when all are
 */
public record NotRegistered(String number) {

    /** Everybody is. */
    public static final NotRegistered NOBODY = new NotRegistered("");
}
