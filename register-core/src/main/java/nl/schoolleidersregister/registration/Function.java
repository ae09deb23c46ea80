package nl.schoolleidersregister.registration;

import java.util.regex.Pattern;

/**
 * What somebody is at a school, as in {@code RECTOR}. Which functions count as work is the regulation's to say (art.
 * C1), so this is a code and no closed list.
 *
 * @param code capitals and underscores
 */
public record Function(String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    /** Rector-bestuurder: head of the school and its board in one. */
    public static final Function THE_BOARD = new Function("RECTOR_BESTUURDER");

    public Function {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a function code: " + code);
        }
    }

    /** Whether who works as this is also the board, so that others have to speak for the employer (art. C5). */
    public boolean isTheBoard() {
        return equals(THE_BOARD);
    }
}
