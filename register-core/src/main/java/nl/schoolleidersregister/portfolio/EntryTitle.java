package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Text;

/**
 * What an entry is called.
 *
 * @param value one line of at most {@value #LONGEST} characters
 */
public record EntryTitle(String value) {

    /** Longest in characters. */
    public static final int LONGEST = 120;

    public EntryTitle {
        value = value.strip();
        if (!Text.isLine(value, LONGEST)) {
            throw new IllegalArgumentException("Not a title of an entry: " + value.length() + " characters");
        }
    }
}
