package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Text;

/**
 * What a programme is called.
 *
 * @param value one line of at most 120 characters
 */
public record OfferingTitle(String value) {

    /** Longest title in characters. */
    public static final int LONGEST = 120;

    public OfferingTitle {
        value = value.strip();
        if (!Text.isLine(value, LONGEST)) {
            throw new IllegalArgumentException("Not a title: " + value);
        }
    }
}
