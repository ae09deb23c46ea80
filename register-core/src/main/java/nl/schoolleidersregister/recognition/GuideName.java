package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.shared.Text;

/**
 * What a guide is called, as the office wrote it down.
 *
 * @param value one line of at most 120 characters
 */
public record GuideName(String value) {

    /** Longest in characters. */
    public static final int LONGEST = 120;

    public GuideName {
        value = value.strip();
        if (!Text.isLine(value, LONGEST)) {
            throw new IllegalArgumentException("Not a name of a guide: " + value);
        }
    }
}
