package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Text;

/**
 * Where a programme is held: a town, or that it is on line.
 *
 * @param value one line of at most 80 characters
 */
public record Place(String value) {

    /** Longest place in characters. */
    public static final int LONGEST = 80;

    public Place {
        value = value.strip();
        if (!Text.isLine(value, LONGEST)) {
            throw new IllegalArgumentException("Not a place: " + value);
        }
    }
}
